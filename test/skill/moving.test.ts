import { opened, at, type Saying } from './conversation';
import { touched } from '../envelopes';
import * as say from './sayings';

const first = /^Ketamine is a medicine long used/;
const medications = /^Before your infusion, tell/;
const relief = /^Relief from one infusion/;
const after = /^After the infusion, you may/;
const list =
  /^(?:I can tell you|You can ask me) what ketamine is, how ketamine works, which medicines to stop, and how it feels during the infusion\. Shall I go on\?$/;
const rest =
  /^I can also tell you how it feels after the infusion, how long the visit takes, and how long relief lasts\. Which one would you like\?$/;

const rows: readonly (readonly [what: string, sayings: readonly Saying[], answer: RegExp])[] = [
  ['"next" at the welcome', ['next'], first],
  [
    '"next question" after an answer',
    [say.asksAbout('how-it-works'), 'next question'],
    medications,
  ],
  ['next after a full answer', [say.asksAbout('how-it-works'), say.more, say.next], medications],
  ['next after the last question', [say.asksAbout('results-duration'), say.next], first],
  ['"previous" after an answer', [say.asksAbout('during-infusion'), 'previous'], medications],
  ['previous before the first question', [say.asksAbout('what-is-ketamine'), say.previous], relief],
  ['"list the questions"', ['list the questions'], list],
  ['"list the questions" anywhere', [say.asksAbout('medications'), 'list the questions'], list],
  ['yes to the rest of the list', [say.listQuestions, say.yes], rest],
  ['more of the list', [say.listQuestions, say.more], rest],
  ['next in the list', [say.listQuestions, say.next], rest],
  ['previous in the list', [say.listQuestions, say.next, say.previous], list],
  ['"the third one" of the list', [say.listQuestions, 'the third one'], medications],
  ['"number three" of the list', [say.listQuestions, 'number three'], medications],
  ['a number beyond the portion just heard', [say.listQuestions, say.picks(7)], relief],
  ['"the first one" of the rest of the list', [say.listQuestions, say.yes, 'the first one'], after],
  ['a number of the whole list', [say.listQuestions, say.yes, say.picks(5)], after],
  ['a pick after help', [say.listQuestions, say.help, say.picks(3)], medications],
  ['a pick from the list of a second miss', [say.mumble, say.mumble, say.picks(3)], medications],
  ['a touched question', [touched('topic', 'after-infusion')], after],
  ['a touched control', [say.listQuestions, touched('control', 'next')], rest],
];

test.each(rows)('%s', async (_, sayings, answer) => {
  expect(at(-1, await opened(...sayings)).speech).toMatch(answer);
});

test('a number that counts nothing is a miss, and nothing is guessed', async () => {
  const nothingListed = at(-1, await opened(say.asksAbout('how-it-works'), say.picks(2)));
  const tooHigh = at(-1, await opened(say.listQuestions, say.picks(8)));
  for (const { speech } of [nothingListed, tooHigh]) expect(speech).toMatch(/^Sorry, /);
});
