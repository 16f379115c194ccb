import { newConversation, open, say, send, speaker } from '../../simulator/conversation';
import { readModel } from '../../simulator/model';
import { shown } from '../../simulator/shown';
import { launch, sessionEnded } from '../envelopes';
import * as skill from '../../lambda';

jest.mock('../../lambda', () => ({ handler: jest.fn() }));

const answer = jest.mocked(skill.handler);
const model = readModel();

const speech = (words: string) => ({ type: 'SSML' as const, ssml: `<speak>${words}</speak>` });

function answering(response: object, sessionAttributes = {}): void {
  answer.mockResolvedValue({ version: '1.0', sessionAttributes, response });
}

const asking = {
  outputSpeech: speech('Hello. What next?'),
  reprompt: { outputSpeech: speech('You can ask. What is it?') },
  shouldEndSession: false,
};

test('an open session goes on with the attributes that the skill left in it', async () => {
  answering(asking, { misses: 1 });
  const first = await open(newConversation());
  const second = await say('help', first.next, model);
  const [opening, following] = [first.exchange.request.session, second.exchange.request.session];
  expect(opening).toMatchObject({ new: true, attributes: {} });
  expect(following).toMatchObject({ new: false, attributes: { misses: 1 } });
  expect(following?.sessionId).toBe(opening?.sessionId);
});

test('after the session closed, what is said begins a new one', async () => {
  answering({ outputSpeech: speech('Goodbye.'), shouldEndSession: true }, { misses: 1 });
  const first = await open(newConversation());
  const second = await say('help', first.next, model);
  expect(second.exchange.request.session).toMatchObject({ new: true, attributes: {} });
});

test('an intent request carries every slot that the intent declares, filled or not', async () => {
  answering(asking);
  const { exchange } = await say('tell me the list', newConversation(), model);
  expect(exchange.request.request).toMatchObject({
    type: 'IntentRequest',
    intent: { slots: { medicine: { name: 'medicine', confirmationStatus: 'NONE' } } },
  });
});

const refusals: readonly (readonly [what: string, response: object, problem: string])[] = [
  [
    'a question that closes',
    { ...asking, shouldEndSession: true },
    'a question, and the microphone closes',
  ],
  ['bad markup', { ...asking, outputSpeech: speech('Q & A. What?') }, 'malformed SSML'],
];

test.each(refusals)('%s is refused, loudly', async (_, response, problem) => {
  answering(response);
  const { exchange } = await open(newConversation());
  expect(exchange.problems.join()).toContain(problem);
  expect(shown('hello', exchange)).toContain(`REFUSED> Alexa would refuse this response: `);
});

test('speech at the end of a session is refused', async () => {
  answering({ outputSpeech: speech('Goodbye.') });
  const { exchange } = await send(sessionEnded(), newConversation());
  expect(exchange.problems).toEqual(['outputSpeech where Alexa accepts none']);
});

test('a screen is refused for the speaker and taken for a device with one', async () => {
  answering({ ...asking, directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] });
  const withScreen = newConversation({ ...speaker, viewport: { shape: 'RECTANGLE' } });
  expect((await send(launch(), newConversation())).exchange.problems).toHaveLength(1);
  expect((await send(launch(), withScreen)).exchange.problems).toEqual([]);
});
