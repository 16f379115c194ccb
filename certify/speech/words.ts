import { ssmlProblems } from '../../simulator/ssml-problems';
import type { Rule } from '../rule';
import type { Visit } from '../walk/visit';
import { said, welcome } from './example';

const DOSE = /\b\d+(?:\.\d+)?\s*(?:mg|mcg|milligrams?|micrograms?|grams?|ml|pills?|tablets?)\b/i;
const NUMBER_TO_CALL = /\b(?:911|988|999|112|000)\b/;
const SCREEN = /\b(?:tap|touch|click|press|swipe|on (?:the|your) screen|as you can see)\b/i;

/** What is said and how it is marked up. */
export const wordRules: readonly Rule<Visit>[] = [
  {
    id: 'speech-27-ssml',
    severity: 'error',
    what: 'SSML is well formed and holds only what Alexa speaks in every English locale',
    problems: ({ envelope: { response } }) =>
      [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) =>
        speech === undefined
          ? []
          : speech.type === 'SSML'
            ? ssmlProblems(speech.ssml)
            : ['plain text'],
      ),
    accepted: said({ speech: 'Take <sub alias="M A O I">MAOI</sub>.' }),
    refused: said({ speech: 'You & me <amazon:emotion name="excited">now</amazon:emotion>.' }),
  },
  {
    id: 'speech-57-escaped-once',
    severity: 'error',
    what: 'Text is escaped once',
    problems: ({ ssml }) => (/&amp;(?:amp|lt|gt|quot|apos|#)/.test(ssml) ? [ssml] : []),
    accepted: said({ speech: 'You &amp; me.' }),
    refused: said({ speech: 'You &amp;amp; me.' }),
  },
  {
    id: 'speech-38-voice-alone',
    severity: 'warning',
    what: 'No speech sends the listener to a screen',
    problems: ({ speech, again }) =>
      [speech, again].filter((text) => SCREEN.test(text)).map((text) => `"${text}"`),
    accepted: welcome,
    refused: said({ speech: 'Tap the list.' }),
  },
  {
    id: 'speech-41-dose',
    severity: 'error',
    what: 'No answer, spoken or on a card, holds a dose',
    problems: ({ speech, envelope: { response } }) => {
      const card = response.card?.type === 'Simple' ? (response.card.content ?? '') : '';
      return [speech, card].filter((text) => DOSE.test(text)).map((text) => `"${text}"`);
    },
    accepted: said({ speech: 'Within 30 minutes.' }),
    refused: said({ speech: 'Take 20 milligrams.' }),
  },
  {
    id: 'speech-41-emergency',
    severity: 'error',
    what: 'In danger, the number to call is said, and nobody is told that help is on its way',
    problems: ({ label, speech }) =>
      label === 'emergency' &&
      (!NUMBER_TO_CALL.test(speech) ||
        /\bon (?:its|the) way\b|\bI (?:am calling|will call|have called)\b/i.test(speech))
        ? [`"${speech}"`]
        : [],
    accepted: said({ label: 'emergency', speech: 'Call 911 now. I cannot call for you.' }),
    refused: said({ label: 'emergency', speech: 'Help is on its way.' }),
  },
];
