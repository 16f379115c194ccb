import type { Judged } from '../judge';
import { emergencies, held } from './emergencies';
import { medicines } from './medicines';
import { covered, uncovered } from './questions';

/** One measured share: so many of these lines. */
export interface Figure {
  readonly key: string;
  readonly says: string;
  readonly count: number;
  readonly of: number;
}

const definitions = [...covered, ...uncovered, ...emergencies, ...held, ...medicines];

/** The figures of a set; those that none of its lines bear on are left out. */
export function figuresOf(judged: readonly Judged[]): readonly Figure[] {
  return definitions
    .map(({ key, says, of, counts }) => {
      const lines = judged.filter(of);
      return { key, says, count: lines.filter(counts).length, of: lines.length };
    })
    .filter((figure) => figure.of > 0);
}
