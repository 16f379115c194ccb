import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commandFrom } from '../../simulator/command';

test.each([
  ['no words: a conversation', [], { kind: 'talk', locale: 'en-US', turns: [] }],
  [
    'questions',
    ['what is it', 'yes'],
    { kind: 'talk', locale: 'en-US', turns: ['what is it', 'yes'] },
  ],
  ['a locale', ['--locale', 'en-GB', 'help'], { kind: 'talk', locale: 'en-GB', turns: ['help'] }],
  ['JSON lines', ['--jsonl'], { kind: 'jsonl', locale: 'en-US' }],
  ['JSON lines of a locale', ['--jsonl', '--locale', 'en-GB'], { kind: 'jsonl', locale: 'en-GB' }],
  [
    'a question that begins with a dash',
    ['--', '-help me'],
    { kind: 'talk', locale: 'en-US', turns: ['-help me'] },
  ],
])('%s', (_, words, command) => {
  expect(commandFrom(words)).toEqual(command);
});

const wrong: readonly (readonly [words: readonly string[], why: RegExp])[] = [
  [['--locale', 'de-DE'], /^no locale "de-DE"; choose one of en-US, .*\.$/],
  [['--locale'], /--locale/],
  [
    ['--jsonl', 'hello'],
    /^--jsonl reads its questions from standard input; leave the others out\.$/,
  ],
  [['--json'], /'--json'/],
  [['what is it', ' '], /^a question is empty; say something\.$/],
];

test.each(wrong)('%j is refused in one sentence', (words, why) => {
  const command = commandFrom(words);
  expect(command).toEqual({ kind: 'wrong', why: expect.stringMatching(why) });
  expect(command.kind === 'wrong' && command.why).toMatch(/^[^.]*(?:\.[a-z][^.]*)*\.$/);
});

/** The command as it is typed, in a process of its own. */
function ask(
  words: readonly string[],
  input = '',
): { code: number | null; out: string; err: string } {
  const tsx = join(__dirname, '../../node_modules/tsx/dist/cli.mjs');
  const main = join(__dirname, '../../simulator/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, ...words], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('a wrong command line exits 2 with one sentence on standard error', () => {
  expect(ask(['--locale', 'de-DE'])).toEqual({
    code: 2,
    out: '',
    err: 'ask: no locale "de-DE"; choose one of en-US, en-CA, en-GB, en-AU, en-IN.\n',
  });
});

test('a question is answered with what is heard, what is shown, and whether it listens', () => {
  const { code, out, err } = ask(['how long does recovery take']);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toMatch(
    /^you {4}> how long does recovery take\nalexa {2}> The whole visit may take up to/,
  );
  expect(out).toMatch(/\nsilence> .*\ncard {3}> .*/s);
  expect(out).toMatch(/microphone open\]/);
});

test('JSON lines are answered line by line, and a bad one does not stop the rest', () => {
  const lines = ['{"id":1,"text":"what is ketamine"}', 'no json', '', '{"id":2,"text":"goodbye"}'];
  const { code, out, err } = ask(['--jsonl'], lines.join('\n'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(
    answers.map(({ id, label, error, open }) => ({ id, label, error: error !== undefined, open })),
  ).toEqual([
    { id: 1, label: 'what-is-ketamine', error: false, open: true },
    { id: null, label: undefined, error: true, open: undefined },
    { id: 2, label: 'stop', error: false, open: false },
  ]);
});
