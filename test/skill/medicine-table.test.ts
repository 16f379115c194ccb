import { medicineStates, type MedicineState } from '../../lambda/content';
import { contentFor } from '../../lambda/content-for';
import { at, opened } from './conversation';
import { asksOf } from './sayings';
import { partsOf, wordCount } from './spoken';

const content = contentFor('en-US');

/** What is said in the slot for each state, and what Alexa matched. */
const slots: Readonly<Record<MedicineState, readonly string[]>> = {
  listed: ['Klonopin', 'clonazepam'],
  class: ['benzodiazepines', 'benzodiazepine'],
  'not-listed': ['Tylenol', 'acetaminophen'],
  unclear: ['zzyzx quorp'],
  none: [],
};

const cells = content.medicineForms.flatMap(({ id }) =>
  medicineStates.map((state) => [id, state] as const),
);

// "Which are on the list?" without a name is the list itself, one class at a time.
const answered = cells.filter(([form, state]) => form !== 'which' || state !== 'none');

test('the table has all forms and all states, and no cell is empty', () => {
  expect(cells).toHaveLength(12 * 5);
  for (const { answers } of content.medicineForms)
    for (const state of medicineStates) expect(answers[state]).toMatch(/\S/);
});

describe.each(answered)('asked in the form "%s" of a medicine that is %s', (form, state) => {
  const answer = async (): Promise<string> => {
    const [words, ...ids] = slots[state];
    return partsOf(at(-1, await opened(asksOf(form, words, ...ids))).speech).words;
  };

  test('the answer is short and ends by sending to the provider first', async () => {
    const words = await answer();
    expect(words).toMatch(/Check with your provider before you skip or stop a medicine\.$/);
    expect(wordCount(words)).toBeLessThanOrEqual(40);
    expect(words).not.toMatch(/[{}]/);
  });

  test('the answer says what is known, and silence is never permission', async () => {
    const words = await answer();
    const must: Readonly<Record<MedicineState, RegExp>> = {
      listed:
        /Klonopin, a benzodiazepine(?:, is on (?:the clinic's|its) list|\. The clinic advises not)/,
      class: /enzodiazepines|They are on its list/,
      'not-listed': /does not mean (?:it|any amount) is fine to take or to stop/,
      unclear: /not sure which medicine that is/,
      none: /provider/,
    };
    expect(words).toMatch(must[state]);
    expect(words.replace(/does not mean \w+(?: amount| else)? is fine/, '')).not.toMatch(
      /\b(?:is|are) (?:fine|okay|safe)\b|you (?:can|may) take/,
    );
  });
});

describe('where the FAQ is silent, the answer says so and sends to the clinic or the provider:', () => {
  const silent = ['restart', 'took', 'forgot', 'dose', 'consequence'] as const;

  test.each(silent)('%s', (form) => {
    const answers = content.medicineForms.find(({ id }) => id === form)?.answers;
    for (const state of ['listed', 'class', 'none'] as const) {
      expect(answers?.[state]).toMatch(/FAQ (?:does not say|gives no|says no more)/);
      expect(answers?.[state]).toMatch(/clinic|provider/);
    }
  });
});
