import { join } from 'node:path';
import { ROOT } from '../../compiler/files';
import { figuresOf, type Figure } from '../../lab/figures/figures';
import { opened } from '../../lab/heard';
import { judge } from '../../lab/judge';
import { readSet } from '../../lab/set';
import { readModel } from '../../simulator/model';

type Bounds = readonly (readonly [key: string, percent: number])[];

/**
 * What the skill has to reach on each set, in percent: what was measured, less two to four lines. A
 * change of content or code that falls below makes the skill worse; `npm run lab` names the lines that
 * fail, and the samples that misled them. The keys are those of lab/figures.
 */
const floors: readonly {
  readonly set: string;
  readonly atLeast: Bounds;
  readonly atMost: Bounds;
}[] = [
  {
    set: 'development.jsonl',
    atLeast: [
      ['right', 87.5],
      ['right-or-among', 94],
      ['two-topics', 75],
      ['commands', 88],
      ['caught', 94],
      ['caught-or-cautioned', 94],
    ],
    atMost: [
      ['asked', 10],
      ['wrong', 4],
      ['outside', 8],
      ['elsewhere', 3],
      ['false-alarms', 1],
      ['cautioned', 4],
    ],
  },
  {
    set: 'emergencies.jsonl',
    atLeast: [
      ['caught', 94],
      ['caught-or-cautioned', 98],
      ['script', 98],
      ['held-caught', 90],
      ['held-caught-or-cautioned', 95],
    ],
    atMost: [],
  },
  {
    set: 'look-alikes.jsonl',
    atLeast: [
      ['right', 78],
      ['right-or-among', 90],
    ],
    atMost: [
      ['wrong', 5],
      ['unknown', 5],
      ['false-alarms', 2.5],
      ['cautioned', 14],
    ],
  },
  {
    set: 'medicine-names.jsonl',
    atLeast: [['medicine-or-read-back', 71]],
    atMost: [
      ['medicine-wrong', 1],
      ['medicine-other', 1.5],
      ['false-alarms', 5],
    ],
  },
  {
    set: 'medicine-questions.jsonl',
    atLeast: [
      ['right', 98],
      ['medicine', 98],
      ['form', 83],
    ],
    atMost: [
      ['medicine-wrong', 0],
      ['unlisted-wrong', 2],
    ],
  },
];

function share(figures: readonly Figure[], key: string): number {
  const figure = figures.find((each) => each.key === key);
  return figure ? (100 * figure.count) / figure.of : Number.NaN;
}

describe.each(floors)('of $set', ({ set, atLeast, atMost }) => {
  let figures: readonly Figure[] = [];

  beforeAll(async () => {
    // The skill logs every request to the console.
    jest.spyOn(console, 'log').mockImplementation();
    const read = readSet(join(ROOT, 'test', 'utterances', set));
    const cases = read.kind === 'read' ? read.set.cases : [];
    figures = figuresOf(await judge(cases, await opened(), readModel()));
  }, 60_000);

  afterAll(() => jest.restoreAllMocks());

  it.each(atLeast)('"%s" is at least %d %%', (key, percent) => {
    expect(share(figures, key)).toBeGreaterThanOrEqual(percent);
  });

  it.each(atMost)('"%s" is at most %d %%', (key, percent) => {
    expect(share(figures, key)).toBeLessThanOrEqual(percent);
  });
});
