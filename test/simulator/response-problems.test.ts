import type { Request, ResponseEnvelope } from 'ask-sdk-model';
import { responseProblems } from '../../simulator/response-problems';
import { exceptionEncountered, launch, ofType, sessionEnded } from '../envelopes';

const ssml = (words: string) => ({ type: 'SSML', ssml: `<speak>${words}</speak>` });

const good = {
  outputSpeech: ssml('Hello. What next?'),
  reprompt: { outputSpeech: ssml('You can ask anything. What is it?') },
  shouldEndSession: false,
};
const closing = { outputSpeech: ssml('Goodbye.'), shouldEndSession: true };
const card = { type: 'Simple', title: 'Title', content: 'Text' };
const screen = [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 'a', document: {} }];

function problems(response: unknown, request: Request = launch(), hasScreen = false): string {
  const whole = { version: '1.0', response } as ResponseEnvelope;
  return responseProblems(whole, request, hasScreen).join('; ');
}

const accepted: readonly (readonly [
  what: string,
  response: unknown,
  request?: Request,
  hasScreen?: boolean,
])[] = [
  ['a question with the microphone open', good],
  ['a statement that closes', closing],
  ['a card', { ...closing, card }],
  ['a screen where there is one', { ...good, directives: screen }, launch(), true],
  ['nothing, at the end of a session', {}, sessionEnded()],
  ['nothing, to an event', {}, ofType('Alexa.Presentation.APL.RuntimeError')],
];

test.each(
  accepted.map(([what, response, request, hasScreen]) => ({ what, response, request, hasScreen })),
)('it accepts $what', ({ response, request, hasScreen }) => {
  expect(problems(response, request, hasScreen)).toBe('');
});

const refused: readonly (readonly [
  what: string,
  response: unknown,
  problem: string,
  request?: Request,
])[] = [
  ['no response', undefined, 'no response'],
  ['a response that is null', null, 'no response'],
  ['silence to a launch', {}, 'silence where somebody waits'],
  ['an empty speech', { ...closing, outputSpeech: ssml(' ') }, 'silence where somebody waits'],
  [
    'plain text',
    { ...closing, outputSpeech: { type: 'PlainText', text: 'Hi.' } },
    'speech that is not SSML',
  ],
  [
    'speech without its SSML',
    { ...closing, outputSpeech: { type: 'SSML' } },
    'speech without SSML',
  ],
  [
    'a question that closes',
    { ...good, reprompt: undefined, shouldEndSession: true },
    'a question, and the microphone closes',
  ],
  [
    'a question that leaves it undecided',
    { ...good, shouldEndSession: undefined },
    'a question, and the microphone closes',
  ],
  [
    'an open microphone without a question',
    { ...good, outputSpeech: ssml('Hello.') },
    'an open microphone without a question',
  ],
  [
    'no reprompt',
    { ...good, reprompt: undefined },
    'an open microphone without a reprompt that asks',
  ],
  [
    'a reprompt that does not ask',
    { ...good, reprompt: { outputSpeech: ssml('Well.') } },
    'an open microphone without a reprompt that asks',
  ],
  [
    'a reprompt that is the speech',
    { ...good, reprompt: { outputSpeech: good.outputSpeech } },
    'a reprompt that repeats the speech',
  ],
  [
    'a reprompt of a closed microphone',
    { ...closing, reprompt: good.reprompt },
    'a reprompt, and the microphone closes',
  ],
  ['two questions', { ...good, outputSpeech: ssml('Who? What?') }, 'more than one question'],
  [
    'speech at the end of a session',
    closing,
    'outputSpeech where Alexa accepts none',
    sessionEnded(),
  ],
  [
    'speech to an exception',
    closing,
    'outputSpeech where Alexa accepts none',
    exceptionEncountered(),
  ],
  ['a card at the end of a session', { card }, 'card where Alexa accepts none', sessionEnded()],
  [
    'a screen at the end of a session',
    { directives: screen },
    'directives where Alexa accepts none',
    sessionEnded(),
  ],
  [
    'a screen for a device without',
    { ...good, directives: screen },
    'Alexa.Presentation.APL.RenderDocument for a device without a screen',
  ],
  ['a field that is null', { ...closing, card: null }, 'null at response.card'],
  [
    'a null deep inside',
    { ...closing, directives: [{ type: 'X', y: null }] },
    'null at response.directives.0.y',
  ],
  [
    'a card of another type',
    { ...closing, card: { type: 'LinkAccount' } },
    'a card of type LinkAccount',
  ],
  [
    'a card without text',
    { ...closing, card: { type: 'Simple', title: 'T' } },
    'a card without title or text',
  ],
  ['markup in a card', { ...closing, card: { ...card, content: '<b>Hi' } }, 'markup in the card'],
  [
    'a card too long',
    { ...closing, card: { ...card, content: 'x'.repeat(8001) } },
    '8006 characters of card',
  ],
  [
    'a speech too long',
    { ...closing, outputSpeech: ssml('x'.repeat(8000)) },
    '8015 characters of SSML; Alexa takes 8000',
  ],
  [
    'a response too large',
    { ...closing, directives: [{ type: 'X', y: 'x'.repeat(120_000) }] },
    'bytes; Alexa takes 120000',
  ],
];

test.each(
  refused.map(([what, response, problem, request]) => ({ what, response, problem, request })),
)('it refuses $what', ({ response, problem, request }) => {
  expect(problems(response, request)).toContain(problem);
});

test('it counts the session attributes, which travel in the response', () => {
  const whole = {
    version: '1.0',
    sessionAttributes: { a: 'x'.repeat(120_000) },
    response: closing,
  };
  expect(responseProblems(whole as ResponseEnvelope, launch(), false).join()).toContain(
    'bytes; Alexa takes',
  );
});
