import { commandFrom } from '../../lab/command';

describe('a command line of the lab', () => {
  it.each([
    [[], { kind: 'measure', files: [], json: false }],
    [['--json'], { kind: 'measure', files: [], json: true }],
    [
      ['--file', 'a.jsonl', '--file=b.jsonl'],
      { kind: 'measure', files: ['a.jsonl', 'b.jsonl'], json: false },
    ],
  ])('%j asks for figures', (words, command) => {
    expect(commandFrom(words)).toEqual(command);
  });

  it.each([
    [['--fiel', 'a.jsonl'], "Unknown option '--fiel'."],
    [['--file'], "Option '--file <value>' argument missing."],
    [['--file', ''], '--file needs the name of a file.'],
    [['a.jsonl'], 'unexpected "a.jsonl"; name a set with --file a.jsonl.'],
  ])('%j is wrong', (words, why) => {
    expect(commandFrom(words)).toEqual({ kind: 'wrong', why });
  });
});
