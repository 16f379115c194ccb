import { scoresOf } from '../../lambda/lookup/softmax';
import { vectorOf } from '../../lambda/lookup/vector';
import { pointsOf, type Lesson, type Prepared } from './prepared';
import { randomFrom } from './random';
import { fewestExamples, folds, settings } from './settings';
import { fit } from './softmax';
import { vocabularyOf } from './vocabulary';

/** An example with the scores of a model that never saw it. */
export interface HeldOut {
  readonly prepared: Prepared;
  readonly scores: Float32Array;
}

/** Cross-validation: every example is scored once, by a model fitted to the other folds. */
export function heldOut({ classes, examples }: Lesson, seed: number): HeldOut[] {
  const random = randomFrom(seed);
  const fold = examples.map(() => Math.floor(random() * folds));
  return Array.from({ length: folds }, (_, held) => {
    const seen = examples.filter((_example, index) => fold[index] !== held);
    const vocabulary = vocabularyOf(
      seen.map(({ features }) => features),
      fewestExamples,
    );
    const softmax = fit(pointsOf(seen, vocabulary), vocabulary.size, classes.length, {
      ...settings,
      seed,
    });
    return examples
      .filter((_example, index) => fold[index] === held)
      .map((prepared) => ({
        prepared,
        scores: scoresOf(vectorOf(prepared.features, vocabulary), softmax),
      }));
  }).flat();
}
