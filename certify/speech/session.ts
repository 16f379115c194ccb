import type { Rule } from '../rule';
import type { Visit } from '../walk/visit';
import { changed, goodbye, help, said, silence, welcome } from './example';

/** When the microphone opens and when the session ends, in every reachable response. */
export const sessionRules: readonly Rule<Visit>[] = [
  {
    id: 'speech-28-session',
    severity: 'error',
    what: 'A question opens the microphone with a reprompt that asks; no question closes it',
    problems: ({ kind, speech, again, isOpen, envelope }) =>
      kind === 'silent'
        ? []
        : [
            ...(asks(speech) && !isOpen ? [`"${speech}" asks and closes`] : []),
            ...(!asks(speech) && isOpen ? [`"${speech}" does not ask and stays open`] : []),
            ...(!isOpen && envelope.response.shouldEndSession !== true
              ? ['shouldEndSession is missing']
              : []),
            ...(isOpen && !asks(again) ? [`the reprompt "${again}" does not ask`] : []),
            ...(isOpen && again === speech ? ['the reprompt repeats the speech'] : []),
          ],
    accepted: welcome,
    refused: changed(welcome, { shouldEndSession: true }),
  },
  {
    id: 'speech-29-one-question',
    severity: 'error',
    what: 'A speech asks once, at its end; so does a reprompt',
    problems: ({ speech, again }) =>
      [speech, again].filter((text) => text.slice(0, -1).includes('?')).map((text) => `"${text}"`),
    accepted: welcome,
    refused: said({ speech: 'Is it you? What would you like?', again: 'What would you like?' }),
  },
  {
    id: 'speech-30-help',
    severity: 'error',
    what: 'Help asks and keeps the session open, in every state',
    problems: ({ kind, speech, isOpen }) =>
      kind === 'help' && !(isOpen && asks(speech)) ? [`"${speech}"`] : [],
    accepted: help,
    refused: said({ kind: 'help', speech: 'I answer questions.' }),
  },
  {
    id: 'speech-31-leave',
    severity: 'error',
    what: 'Stop, cancel and home end the session, in every state',
    problems: ({ kind, speech, isOpen }) => (kind === 'leave' && isOpen ? [`"${speech}"`] : []),
    accepted: goodbye,
    refused: said({ kind: 'leave', speech: 'Are you sure?', again: 'Shall I stop?' }),
  },
  {
    id: 'speech-31-silent',
    severity: 'error',
    what: 'The end of a session gets no speech, card or directive',
    problems: ({ kind, envelope: { response } }) =>
      kind === 'silent'
        ? (['outputSpeech', 'reprompt', 'card', 'directives'] as const).filter(
            (part) => response[part] !== undefined,
          )
        : [],
    accepted: silence,
    refused: { ...goodbye, kind: 'silent' },
  },
  {
    id: 'speech-32-launch',
    severity: 'error',
    what: "The launch says the skill's name, asks, and keeps the session open",
    problems: ({ kind, speech, isOpen }) =>
      kind === 'launch' && !(isOpen && asks(speech) && /\binfusion guide\b/i.test(speech))
        ? [`"${speech}"`]
        : [],
    accepted: welcome,
    refused: said({ kind: 'launch', speech: 'Hello. What would you like?', again: 'What is it?' }),
  },
];

function asks(text: string): boolean {
  return text.endsWith('?');
}
