import { at, opened } from './conversation';
import * as say from './sayings';
import { partsOf } from './spoken';

const portions = [
  "The clinic's list has three kinds, not to be taken the night before or the day of your infusion. The first is MAOIs, or monoamine oxidase inhibitors. Check with your provider before you skip or stop one.",
  'The second kind on the list is benzodiazepines, such as Ativan and Xanax. Check with your provider before you skip or stop one.',
  'Klonopin and Valium are benzodiazepines too, and there are others. Check with your provider before you skip or stop one.',
  'The third kind on the list is lamotrigine, also called Lamictal. Tell your provider if you take any of the three kinds. Check with them before you skip or stop one.',
];

const whole =
  'Tell your provider if you take MAOIs (monoamine oxidase inhibitors), benzodiazepines (Ativan, Xanax, Klonopin, Valium and others of that kind) or lamotrigine (Lamictal). The clinic advises not taking these the night before or the day of your infusion. Check with your provider before you skip or stop one.';

const wordsOf = (answers: Awaited<ReturnType<typeof opened>>): readonly string[] =>
  answers.map(({ speech }) => partsOf(speech).words);

test.each([
  ['next', say.next],
  ['yes', say.yes],
  ['more', say.more],
])('the list comes one portion at a time with "%s", and then the next question', async (_, on) => {
  const answers = await opened(say.asksOf('which'), on, on, on, on);
  expect(wordsOf(answers).slice(0, 4)).toEqual(portions);
  expect(answers.slice(0, 3).every(({ speech }) => speech.endsWith(' Shall I go on?'))).toBe(true);
  expect(at(-1, answers).speech).toMatch(/^During the infusion, some people/);
});

test.each(portions)('no portion has more than two brands for the ear: %s', (portion) => {
  expect(portion.match(/Ativan|Xanax|Klonopin|Valium|Lamictal/g)?.length ?? 0).toBeLessThanOrEqual(
    2,
  );
});

test('repeat says a portion again, previous goes one back, no goes on to a question', async () => {
  const answers = await opened(
    say.asksOf('which'),
    say.next,
    say.next,
    say.repeat,
    say.previous,
    say.no,
  );
  expect(wordsOf(answers).slice(0, 5)).toEqual([0, 1, 2, 2, 1].map((at) => portions[at]));
  expect(partsOf(at(-1, answers).speech).question).toContain('how it feels during the infusion?');
});

test('yes after an answer about a medicine begins the list', async () => {
  const answers = await opened(say.asksOf('stop', 'valium', 'diazepam'), say.yes);
  expect(wordsOf(answers)[1]).toBe(portions[0]);
});

test('the card of every portion has the list whole', async () => {
  const answers = await opened(say.asksOf('which'), say.next, say.next, say.next);
  for (const { card } of answers)
    expect(card).toEqual({ title: "The clinic's list of medicines", text: whole });
});
