import { join } from 'node:path';
import { ROOT } from '../../compiler/files';
import { figuresOf, type Figure } from '../../lab/figures/figures';
import { opened } from '../../lab/heard';
import { judge } from '../../lab/judge';
import { readSet } from '../../lab/set';
import { readModel } from '../../simulator/model';

type Bounds = readonly (readonly [key: string, percent: number])[];

/**
 * What the skill has to reach on each set, in percent: what was measured, less two or three lines.
 * A change of content or code that falls below makes the skill worse; `npm run lab` names the lines
 * that fail, and the samples that misled them.
 */
const floors: readonly {
  readonly set: string;
  readonly atLeast: Bounds;
  readonly atMost: Bounds;
}[] = [{ set: 'development.jsonl', atLeast: [['right', 80]], atMost: [['wrong', 5]] }];

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
