import type { Learn } from './judge';
import type { Lesson, SpokenSample } from './prepared';
import { randomFrom } from './random';
import { folds } from './settings';

/** A sample with the likelihoods that a judge gives which never saw it. */
export interface HeldOut {
  readonly sample: SpokenSample;
  readonly likely: Float32Array;
}

/** Cross-validation: every sample is judged once, by a judge that learned from the other folds. */
export function heldOut({ classes, samples }: Lesson, learn: Learn, seed: number): HeldOut[] {
  const random = randomFrom(seed);
  const fold = samples.map(() => Math.floor(random() * folds));
  return Array.from({ length: folds }, (_, held) => {
    const seen = samples.filter((_sample, index) => fold[index] !== held);
    const judge = learn(seen, classes.length, seed);
    return samples
      .filter((_sample, index) => fold[index] === held)
      .map((sample) => ({ sample, likely: judge(sample) }));
  }).flat();
}
