import { speaker } from '../../simulator/conversation';
import { answerLine, readLine } from '../../simulator/jsonl';
import { readModel } from '../../simulator/model';

const model = readModel();

beforeEach(() => {
  jest.spyOn(console, 'log').mockReset();
});

const malformed: readonly (readonly [json: string, id: unknown])[] = [
  ['', null],
  ['{', null],
  ['null', null],
  ['7', null],
  ['"what is ketamine"', null],
  ['[]', null],
  ['{}', null],
  ['{"id":3}', 3],
  ['{"id":"a","text":7}', 'a'],
  ['{"id":4,"text":"a","turns":["b"]}', 4],
  ['{"id":5,"turns":"a"}', 5],
  ['{"id":6,"turns":["a",7]}', 6],
  ['{"id":7,"text":null}', 7],
];

test.each(malformed)('%s is answered with its id and an error', async (json, id) => {
  const line = readLine(json);
  expect(line).toMatchObject({ kind: 'malformed', id });
  expect(await answerLine(line, model)).toEqual({ id, error: expect.stringMatching(/expected/) });
});

test('an utterance is answered in a session of its own that is already open', async () => {
  const answer = await answerLine(
    readLine('{"id":1,"text":"does my wife need to stop her klonopin"}'),
    model,
  );
  expect(answer).toEqual({
    id: 1,
    text: 'does my wife need to stop her klonopin',
    intent: expect.stringMatching(/^(?:AskIntent|Medicine\w+Intent)$/),
    label: 'medications',
    choices: [],
    medicine: 'clonazepam',
    confirm: null,
    speech:
      "Klonopin, a benzodiazepine, is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop a medicine. Would you like to hear the clinic's list?",
    reprompt: "I can read you the clinic's list of medicines. Shall I, yes or no?",
    card: { title: "The clinic's list of medicines", text: expect.stringMatching(/^Klonopin, a/) },
    open: true,
  });
});

const sessions: readonly (readonly [turns: readonly string[], answers: readonly object[]])[] = [
  [
    ['how long does it last', 'the second one', 'goodbye'],
    [
      { label: 'ambiguous', choices: ['appointment-length', 'results-duration'], open: true },
      { label: 'results-duration', open: true },
      { label: 'stop', open: false, reprompt: null, card: null },
    ],
  ],
  [
    ['can i take my claw no pin', 'yes'],
    [
      { label: 'medications', medicine: null, confirm: 'clonazepam' },
      { label: 'yes', medicine: 'clonazepam', confirm: null },
    ],
  ],
  [["i can't breathe"], [{ label: 'emergency', open: false }]],
  [
    ['stop', 'repeat'],
    [{ label: 'stop' }, { label: 'repeat', open: true }],
  ],
  [[], []],
];

test.each(sessions)('the turns %j are one session', async (turns, answers) => {
  const answer = await answerLine(readLine(JSON.stringify({ id: 'a', turns })), model);
  expect(answer).toMatchObject({ id: 'a', turns: answers });
});

test('a line that is answered takes the answers of no other', async () => {
  const lines = ['how does it work', 'repeat', 'yes'].map((text) =>
    readLine(JSON.stringify({ text })),
  );
  const answers = await Promise.all(lines.map((line) => answerLine(line, model)));
  expect(answers).toMatchObject([
    { id: null, label: 'how-it-works' },
    { id: null, speech: expect.stringMatching(/^Welcome to Infusion Guide\./) },
    { id: null, speech: expect.stringMatching(/Shall I go on\?$/) },
  ]);
});

test('a line is answered as in the locale that was asked for', async () => {
  const line = readLine('{"text":"i can\'t breathe"}');
  expect(await answerLine(line, model, { ...speaker, locale: 'en-GB' })).toMatchObject({
    label: 'emergency',
    speech: expect.stringContaining('999 or 112'),
  });
});
