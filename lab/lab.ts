import type { Draft } from '../compiler/draft';
import { readModel } from '../simulator/model';
import { opened } from './heard';
import { judge } from './judge';
import { indexOf } from './likeness';
import { measure, type Measured } from './measure';
import { pairsIn, type Pairs } from './pairs';
import { labelledSamples } from './samples';
import type { ReadSet } from './set';
import { found, weighEach } from './weigh';

/** All that the lab finds out, of the sets and of the samples; what `--json` prints. */
export interface Findings extends Pairs {
  readonly sets: readonly Measured[];
  /** The likelihood from which the skill answers a topic at once. */
  readonly found: number;
}

/** Asks every line of the sets, and compares the content's samples with one another. */
export async function findings(sets: readonly ReadSet[], draft: Draft): Promise<Findings> {
  const index = indexOf(labelledSamples(draft));
  const model = readModel();
  const from = await opened();
  const measured: Measured[] = [];
  for (const set of sets) {
    // One after the other, as the lines of a set are; see judge.
    // oxlint-disable-next-line no-await-in-loop
    measured.push(measure(set, weighEach(await judge(set.cases, from, model)), index));
  }
  return { found, sets: measured, ...pairsIn(index) };
}
