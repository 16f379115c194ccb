import { at, opened, type Saying } from './conversation';
import { freely, howLong, no, picks, repeat, yes } from './sayings';
import { partsOf } from './spoken';

const visit =
  'The whole visit may take up to one and a half to two hours. That leaves time to recover. Many patients recover twenty to thirty minutes after the infusion.';
const relief =
  'Relief from one infusion usually lasts a few days to a month. The clinic recommends a series of three infusions. That helps to make the gains last longer.';
const afterwards =
  'After the infusion, you may feel a little tired for a few hours. You may have mild difficulty walking, or cloudy thinking. Take it easy, and have a relaxing day.';

test('a question that may mean two things is asked back, both by name', async () => {
  const { speech, reprompt, card } = at(-1, await opened('how long does it last'));
  expect(speech).toBe('Did you mean how long the visit takes, or how long relief lasts?');
  expect(reprompt).toBe(
    'You can say, "the first one", for how long the visit takes, or "the second one", for how long relief lasts. Which is it?',
  );
  expect(card).toBeUndefined();
});

const choices: readonly (readonly [words: Saying, answer: string])[] = [
  ['the first one', visit],
  ['the second one', relief],
  ['recovery', visit],
  ['how long the visit takes', visit],
  ['how long relief lasts', relief],
  ['yes', visit],
  [picks(2), relief],
];

test.each(choices)('%j chooses', async (words, answer) => {
  expect(partsOf(at(-1, await opened(howLong, words)).speech).words).toBe(answer);
});

test('"neither" lists the questions, and a third of two is a miss', async () => {
  expect(at(-1, await opened(howLong, no)).speech).toMatch(/ Shall I go on\?$/);
  expect(at(-1, await opened(howLong, picks(3))).speech).toMatch(/^Sorry, /);
});

test('of a question about two things, the first is answered and the second offered', async () => {
  const both = freely('how long does the whole thing take and how will i feel afterwards');
  const [first, second, again] = await opened(both, yes, repeat);
  expect(partsOf(first?.speech ?? '').words).toBe(visit);
  expect(partsOf(first?.speech ?? '').question).toContain('how it feels after the infusion?');
  expect(partsOf(second?.speech ?? '').words).toBe(afterwards);
  expect(again?.speech).toBe(second?.speech);
});
