import type { Feature } from '../../lambda/lookup/classifier/features';
import { inColumns, type Sample } from '../../lambda/lookup/classifier/samples';
import type { Softmax } from '../../lambda/lookup/classifier/softmax';
import type { Rows } from '../../lambda/lookup/classifier/vector';
import { vocabularyOf, type Vocabulary } from '../../lambda/lookup/classifier/vocabulary';
import { pointsOf } from './prepared';
import { mostFeatures, mostWeighed, settings } from './settings';
import { fit, type Settings } from './softmax';

export interface Fitted {
  readonly rows: Rows;
  readonly softmax: Softmax;
}

/**
 * The features that tell the classes apart the most: those whose weights are large after one round
 * with all of them, which already says which ones matter.
 */
export function tellingFeatures(
  samples: readonly Sample[],
  classes: number,
  seed: number,
): ReadonlySet<Feature> {
  const vocabulary = vocabularyOf(inColumns(samples));
  const { counts, features } = vocabulary;
  const least = counts.toSorted().at(-mostWeighed) ?? 1;
  const rows = rowsWhere(vocabulary, (_, place) => (counts[place] ?? 0) >= least);
  const softmax = fitted(samples, vocabulary, rows, classes, { ...settings, rounds: 1, seed });
  const worth = Float32Array.from(rows, (row, place) =>
    row < 0 ? 0 : weightOf(row, softmax) * Math.sqrt(counts[place] ?? 1),
  );
  const best = [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
  return new Set(best.slice(0, mostFeatures).map((place) => features[place] ?? 0));
}

/** Fits to those of the features that the vocabulary has. */
export function fitTelling(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  telling: ReadonlySet<Feature>,
  classes: number,
  seed: number,
): Fitted {
  const rows = rowsWhere(vocabulary, (feature) => telling.has(feature));
  return { rows, softmax: fitted(samples, vocabulary, rows, classes, { ...settings, seed }) };
}

function rowsWhere(
  { features }: Vocabulary,
  has: (feature: Feature, place: number) => boolean,
): Rows {
  let row = 0;
  return features.map((feature, place) => (has(feature, place) ? row++ : -1));
}

function fitted(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  rows: Rows,
  classes: number,
  how: Settings,
): Softmax {
  const size = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  return fit(pointsOf(samples, rows, vocabulary), size, classes, how);
}

function weightOf(row: number, { size, weights }: Softmax): number {
  let sum = 0;
  for (let at = row * size; at < (row + 1) * size; at++) sum += (weights[at] ?? 0) ** 2;
  return Math.sqrt(sum);
}
