import { contentFor } from '../../lambda/content-for';
import { ofType, slot, intent } from '../envelopes';
import { opened, at, type Saying } from './conversation';
import { asksAbout, freely, help, mumble, picks, repeat, slower } from './sayings';
import { partsOf } from './spoken';

const { phone } = contentFor('en-US').clinic;
const closing = `Sorry, I cannot help with that one. Please call the clinic at ${phone}. Take care.`;

test('one miss offers two questions, two the list, the third gives the number and closes', async () => {
  const answers = await opened(mumble, mumble, mumble);
  expect(answers.map(({ speech }) => speech)).toEqual([
    'Sorry, I missed that. You can ask what ketamine is, or how ketamine works. Which would you like?',
    'Sorry, I still did not get that. I only know what ketamine is, how ketamine works, which medicines to stop, and how it feels during the infusion. Shall I go on?',
    closing,
  ]);
  expect(answers.map(({ open }) => open)).toEqual([true, true, false]);
});

const kept: readonly (readonly [what: string, between: Saying])[] = [
  ['help', help],
  ['repeat', repeat],
  ['slower', slower],
];

test.each(kept)('the count survives %s', async (_, between) => {
  const answers = await opened(mumble, between, mumble, between, mumble);
  expect(at(-1, answers)).toMatchObject({ speech: closing, open: false });
});

test('the count begins anew with whatever is understood', async () => {
  const answers = await opened(mumble, mumble, asksAbout('how-it-works'), mumble);
  expect(partsOf(at(-1, answers).speech).question).toBe('Which would you like?');
});

test('the count begins anew with the next session', async () => {
  const answers = await opened(mumble, mumble, mumble, mumble);
  expect(at(-1, answers).open).toBe(true);
});

test('the two questions suggested are the next ones that were not heard', async () => {
  const { speech } = at(-1, await opened(asksAbout('how-it-works'), mumble));
  expect(speech).toMatch(
    /You can ask which medicines to stop, or how it feels during the infusion\./,
  );
});

test.each(['the first one', 'how ketamine works', 'yes'])(
  '"%s" takes up a suggestion',
  async (words) => {
    const { speech } = at(-1, await opened(mumble, words));
    expect(speech).toMatch(/^Ketamine (?:is a medicine|works on)/);
  },
);

const misses: readonly (readonly [what: string, saying: Saying])[] = [
  ['words that reached us', freely('blorp fnord grumpf')],
  ['an intent of a name we do not know', intent('OrderPizzaIntent')],
  ['a number out of nowhere', picks(4)],
  ['a pick without its number', intent('PickIntent', { position: slot('position', undefined) })],
  ['a free text without its words', intent('AskIntent', { query: slot('query', undefined) })],
  ['an intent without slots', ofType('IntentRequest', { intent: { name: 'AskIntent' } })],
  ['a request of an unknown type', ofType('Connections.Response', { name: 'AskFor' })],
];

test.each(misses)('%s is a miss and not an error', async (_, saying) => {
  const { speech, open } = at(-1, await opened(saying));
  expect(speech).toMatch(/^Sorry, I (?:missed that|did not get that|am not sure what you mean)\. /);
  expect(open).toBe(true);
});
