import { at, opened, told, type Saying } from './conversation';
import { partsOf } from './spoken';

const check = 'Check with your provider before you skip or stop a medicine.';
const ambien = `Ambien is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. ${check}`;
const lamictal = `Lamictal, a brand of lamotrigine, is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion. ${check}`;
const restart = `The clinic's FAQ does not say when to start Lamictal again. Lamictal, a brand of lamotrigine, is on its list. Ask your provider when it is right for you. ${check}`;

const wordsOf = async (...sayings: readonly Saying[]): Promise<string> =>
  partsOf(at(-1, await opened(...sayings)).speech).words;

describe('a question without a noun, right after a medicine, is about that medicine:', () => {
  test.each([
    ['can i take ambien', 'is it safe', ambien],
    ['can i take ambien', "so it's fine then", ambien],
    ['can i take lamictal', 'is it safe', lamictal],
    ['can i take lamictal', 'how long before', lamictal],
    ['can i take lamictal', 'and the night before', lamictal],
    ['can i take lamictal', 'what about the day after', restart],
    ['can i take lamictal', 'what about restarting', restart],
  ])('%s, %s', async (asked, followed, words) => {
    expect(await wordsOf(asked, followed)).toBe(words);
  });

  test('and anywhere else about the infusion', async () => {
    expect(await wordsOf('is it safe')).toMatch(/^Ketamine is a medicine/);
    expect(at(-1, await opened('for how long')).speech).toBe(
      'Did you mean how long the visit takes, or how long relief lasts?',
    );
  });

  test('but a question that says what it is about is about that', async () => {
    expect(await wordsOf('can i take lamictal', 'how will i feel after the infusion')).toMatch(
      /^After the infusion, you may feel a little tired/,
    );
  });
});

describe('a name that was read back', () => {
  test('is asked for once more when the answer is not understood', async () => {
    const [, again, confirmed] = await opened('can i take my claw no pin', 'maybe', 'yes');
    expect(again?.speech).toMatch(/^Sorry, .* Did you say Klonopin\?$/);
    expect(partsOf(confirmed?.speech ?? '').words).toMatch(/^Klonopin, a benzodiazepine, is on /);
  });

  test('counts as not made out after that', async () => {
    expect(await wordsOf('can i take my claw no pin', 'zzyzx', 'zzyzx')).toMatch(
      /not sure which medicine|The clinic lists MAOIs/,
    );
  });

  test('is denied by "not" and the name', async () => {
    expect(await wordsOf('can i take my claw no pin', 'not klonopin')).toContain(
      'I am not sure which medicine that is. That does not mean it is fine to take or to stop.',
    );
  });

  test('gives way to danger', async () => {
    const heard = at(-1, await opened('can i take my claw no pin', 'yes i took it all'));
    expect(heard).toMatchObject({ open: false, speech: expect.stringMatching(/^Call 911 now\./) });
  });
});

describe('nothing that was named is passed over:', () => {
  test.each([
    [
      'can i take linezolid',
      `Linezolid may count as an MAOI, a kind that is on the clinic's list. Only the clinic can say. Ask about it before your infusion. ${check}`,
    ],
    [
      'can i take xyrem',
      `I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion. ${check}`,
    ],
    [
      'do i stop xanax lamictal and nardil',
      `Xanax, a benzodiazepine, is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion. The same goes for Lamictal, a brand of lamotrigine, which is on the list too. You named more than these two. Ask me about the others one by one. ${check}`,
    ],
    [
      'can i take everything else',
      `The clinic lists MAOIs, benzodiazepines and lamotrigine. That does not mean everything else is fine to take or to stop. Ask the clinic about yours. ${check}`,
    ],
    [
      'i said clonidine not klonopin',
      `Clonidine is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. ${check}`,
    ],
    [
      'can i take my sleeping pill',
      `With sleeping pills, it depends which. Some can be benzodiazepines, and those are on the clinic's list. Ask the clinic about yours. ${check}`,
    ],
  ])('%s', async (asked, words) => {
    expect(await wordsOf(asked)).toBe(words);
  });

  test('and nobody is told that they took what they did not take', async () => {
    expect(await wordsOf("i didn't take my xanax this morning")).not.toMatch(/you took/);
    expect(await wordsOf('and klonopin')).not.toMatch(/you took/);
  });
});

describe('too much of a medicine that is named is danger:', () => {
  test.each([
    'i took twenty xanax',
    'i took 20 ativan',
    'he took all his klonopin',
    'my toddler swallowed a klonopin',
    'she took the whole bottle of lamictal',
  ])('%s', async (words) => {
    const [heard] = await told(words);
    expect(heard).toMatchObject({ open: false, speech: expect.stringMatching(/^Call 911 now\./) });
  });

  test('and taking it as always is not', async () => {
    expect(await wordsOf('i took my xanax at ten last night')).toMatch(
      /^Xanax, a benzodiazepine, is on the clinic's list\./,
    );
  });
});
