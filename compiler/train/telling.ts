import type { Sample } from '../../lambda/lookup/classifier/samples';
import type { Softmax } from '../../lambda/lookup/classifier/softmax';
import type { Rows } from '../../lambda/lookup/classifier/vector';
import type { Vocabulary } from '../../lambda/lookup/classifier/vocabulary';
import { pointsOf } from './prepared';
import { mostFeatures, mostWeighed, settings } from './settings';
import { fit } from './softmax';

export interface Fitted {
  readonly rows: Rows;
  readonly softmax: Softmax;
}

/** Fits to the frequent features for one round, then from the start to those that tell classes apart. */
export function fitTelling(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  classes: number,
  seed: number,
): Fitted {
  const fitted = (rows: Rows, rounds: number): Softmax =>
    fit(pointsOf(samples, rows, vocabulary), sizeOf(rows), classes, { ...settings, rounds, seed });
  const frequent = frequentRows(vocabulary);
  const rows = tellingRows(frequent, fitted(frequent, 1), vocabulary);
  return { rows, softmax: fitted(rows, settings.rounds) };
}

/** Rows for the features that the most samples have; a pair that one has says who wrote it. */
function frequentRows({ counts }: Vocabulary): Rows {
  const least = Math.max(2, counts.toSorted().at(-mostWeighed) ?? 0);
  return rowsWhere(counts.length, (place) => (counts[place] ?? 0) >= least);
}

/** Rows for the features whose weights tell the classes apart the most. */
function tellingRows(rows: Rows, softmax: Softmax, { counts }: Vocabulary): Rows {
  const weights = Float32Array.from(rows, (row, place) =>
    row < 0 ? 0 : weightOf(row, softmax) * Math.sqrt(counts[place] ?? 1),
  );
  const best = [...weights.keys()]
    .filter((place) => (weights[place] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const telling = new Set(best.slice(0, mostFeatures));
  return rowsWhere(rows.length, (place) => telling.has(place));
}

function rowsWhere(size: number, has: (place: number) => boolean): Rows {
  let row = 0;
  return Int32Array.from({ length: size }, (_, place) => (has(place) ? row++ : -1));
}

function sizeOf(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row + 1), 0);
}

function weightOf(row: number, { size, weights }: Softmax): number {
  let sum = 0;
  for (let at = row * size; at < (row + 1) * size; at++) sum += (weights[at] ?? 0) ** 2;
  return Math.sqrt(sum);
}
