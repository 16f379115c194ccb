import { contentFor } from '../../lambda/content-for';
import { readModel } from '../../simulator/model';
import { intent, slot } from '../envelopes';
import { answerTo, at, opened, told } from './conversation';
import { freely, repeat } from './sayings';
import { repliesTo, states } from './states';

const danger =
  'Call 911 now. This may be an emergency. I cannot call for you. If you are at the clinic, get a staff member right away.';
const selfHarm =
  'You are not alone, and help is there now. Call or text 988, any time. If you are in danger right now, call 911. I cannot call for you.';

const now = freely("i can't breathe");

const ways = [
  { way: 'in a sentence', saying: now },
  {
    way: 'beside an answer to the question that is pending',
    saying: intent('AMAZON.YesIntent', { words: slot('words', "yes but i can't breathe") }),
  },
];

describe.each(states)('at $place', (state) => {
  test.each(ways)('"i can\'t breathe" $way wins', async ({ saying }) => {
    const { attributes } = at(-1, await repliesTo(state));
    expect(await answerTo(saying, attributes)).toMatchObject({
      speech: danger,
      reprompt: undefined,
      card: { title: 'Call 911 now', text: expect.stringContaining('Call 911 now.') },
      open: false,
    });
  });
});

const wordings: readonly (readonly [words: string, speech: string])[] = [
  ["i can't breathe", danger],
  ['she stopped breathing', danger],
  ['my husband will not wake up', danger],
  ['chest pain', danger],
  ['i think my mother is having a heart attack', danger],
  ['how long does recovery take because my wife is not breathing', danger],
  ['should i stop my klonopin i took the whole bottle', danger],
  ['i want to kill myself', selfHarm],
];

test.each(wordings)('"%s" asked at once', async (words, speech) => {
  expect(at(0, await told(freely(words)))).toMatchObject({ speech, open: false });
});

test.each(wordings)(
  'the intent for "%s" is not needed: the words are enough',
  async (words, speech) => {
    expect(
      at(0, await told(intent('AMAZON.FallbackIntent', { words: slot('words', words) }))),
    ).toMatchObject({ speech, open: false });
  },
);

const intents = Object.keys(contentFor('en-US').intents);
const declared = readModel().slots;

describe.each(intents)('in a slot of %s', (name) => {
  const slots = [...(declared.get(name) ?? []), 'undeclared'];

  test.each(slots)('%s, danger wins', async (filled) => {
    const heard = at(
      0,
      await told(intent(name, { [filled]: slot(filled, 'she stopped breathing') })),
    );
    expect(heard.open).toBe(false);
    expect([danger, selfHarm]).toContain(heard.speech);
  });
});

test('the two emergency intents have their scripts without any word', async () => {
  expect(at(0, await told(intent('EmergencyIntent'))).speech).toBe(danger);
  expect(at(0, await told(intent('SelfHarmIntent'))).speech).toBe(selfHarm);
});

test('no script claims that help was called, and a new session knows nothing of it', async () => {
  for (const { speech, card } of contentFor('en-US').scripts)
    expect(`${speech} ${card.text}`).not.toMatch(/\bI (?:have|'ve|am|will|did) call|help is on/i);
  const [, again] = await told(now, repeat);
  expect(again?.speech).toMatch(/^Welcome to Infusion Guide\./);
});

test.each(['how long does recovery take', 'can i take tylenol', 'what is ketamine', 'stop'])(
  '"%s" raises no alarm',
  async (words) => {
    expect(at(-1, await opened(words)).speech).not.toMatch(/911|988/);
  },
);

test.each([
  ['en-GB', 'Call 999 or 112 now.'],
  ['en-AU', 'Call 000 now.'],
  ['en-IN', 'Call 112 now.'],
  ['en-CA', 'Call 911 now.'],
  ['fr-FR', 'Call 911 now.'],
])('in %s the script begins "%s"', async (locale, beginning) => {
  const { speech } = await answerTo({ ...now, locale });
  expect(speech.slice(0, beginning.length)).toBe(beginning);
});
