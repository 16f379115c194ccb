import { join } from 'node:path';
import { ROOT } from '../../compiler/files';
import { figuresOf, type Figure } from '../../lab/figures/figures';
import { opened } from '../../lab/heard';
import { judge } from '../../lab/judge';
import { readSet } from '../../lab/set';
import { readModel } from '../../simulator/model';

type Bound = readonly [key: string, bound: 'at least' | 'at most', percent: number];

/**
 * What the skill has to reach on each set, in percent: what was measured, less two to four lines. A
 * change of content or code that falls below makes the skill worse; `npm run lab` names the lines that
 * fail, and the samples that misled them. The keys are those of lab/figures.
 */
const floors: readonly (readonly [set: string, bounds: readonly Bound[]])[] = [
  [
    'development.jsonl',
    [
      ['right', 'at least', 89],
      ['right-or-among', 'at least', 96],
      ['asked', 'at most', 10],
      ['wrong', 'at most', 3.5],
      ['two-topics', 'at least', 75],
      ['commands', 'at least', 88],
      ['outside', 'at most', 8],
      ['elsewhere', 'at most', 3],
      ['caught', 'at least', 95],
      ['caught-or-cautioned', 'at least', 98],
      ['false-alarms', 'at most', 1],
      ['cautioned', 'at most', 6],
    ],
  ],
  // The blind sets were written by people who had seen no sample, and guided nothing: the honest ones.
  [
    'blind.jsonl',
    [
      ['right', 'at least', 92.5],
      ['right-or-among', 'at least', 96],
      ['asked', 'at most', 6],
      ['wrong', 'at most', 3.5],
      ['outside', 'at most', 8],
      ['elsewhere', 'at most', 3],
      ['caught', 'at least', 86],
      ['caught-or-cautioned', 'at least', 95],
      ['false-alarms', 'at most', 1],
      ['cautioned', 'at most', 3],
    ],
  ],
  [
    'blind-emergencies.jsonl',
    [
      ['caught', 'at least', 87],
      ['caught-or-cautioned', 'at least', 95],
      ['script', 'at least', 94],
    ],
  ],
  [
    'blind-look-alikes.jsonl',
    [
      ['false-alarms', 'at most', 9],
      ['cautioned', 'at most', 26],
    ],
  ],
  [
    'emergencies.jsonl',
    [
      ['caught', 'at least', 94],
      ['caught-or-cautioned', 'at least', 98],
      ['script', 'at least', 98],
      ['held-caught', 'at least', 90],
      ['held-caught-or-cautioned', 'at least', 95],
    ],
  ],
  [
    'look-alikes.jsonl',
    [
      ['right', 'at least', 78],
      ['right-or-among', 'at least', 90],
      ['wrong', 'at most', 5],
      ['unknown', 'at most', 5],
      ['false-alarms', 'at most', 2.5],
      ['cautioned', 'at most', 14],
    ],
  ],
  [
    'medicine-names.jsonl',
    [
      ['medicine-or-read-back', 'at least', 90],
      ['medicine-wrong', 'at most', 1],
      ['medicine-other', 'at most', 1.5],
      ['false-alarms', 'at most', 2],
    ],
  ],
  [
    'medicine-questions.jsonl',
    [
      ['right', 'at least', 98],
      ['medicine', 'at least', 98],
      ['medicine-wrong', 'at most', 0],
      ['unlisted-wrong', 'at most', 2],
      ['form', 'at least', 83],
    ],
  ],
];

// The skill logs every request to the console.
beforeAll(() => jest.spyOn(console, 'log').mockImplementation());
afterAll(() => jest.restoreAllMocks());

it.each(floors)(
  'the skill understands %s as well as it did',
  async (set, bounds) => {
    const figures = await measured(set);
    expect(bounds.filter((bound) => !keeps(bound, figures)).map(described(figures))).toEqual([]);
  },
  60_000,
);

async function measured(set: string): Promise<readonly Figure[]> {
  const read = readSet(join(ROOT, 'test', 'utterances', set));
  const cases = read.kind === 'read' ? read.set.cases : [];
  return figuresOf(await judge(cases, await opened(), readModel()));
}

function keeps([key, bound, percent]: Bound, figures: readonly Figure[]): boolean {
  const reached = share(key, figures);
  return bound === 'at least' ? reached >= percent : reached <= percent;
}

function described(figures: readonly Figure[]): (bound: Bound) => string {
  return ([key, bound, percent]) =>
    `${key}: ${share(key, figures).toFixed(1)} %, expected ${bound} ${percent} %`;
}

/** Not a number for a figure that the set does not have, which keeps no bound. */
function share(key: string, figures: readonly Figure[]): number {
  const figure = figures.find((each) => each.key === key);
  return figure ? (100 * figure.count) / figure.of : Number.NaN;
}
