import type { Sample } from '../../lambda/lookup/classifier/samples';
import type { Softmax } from '../../lambda/lookup/classifier/softmax';
import type { Rows } from '../../lambda/lookup/classifier/vector';
import type { Vocabulary } from '../../lambda/lookup/classifier/vocabulary';
import { pointsOf } from './prepared';
import { fewestSamples, mostFeatures, settings } from './settings';
import { fit } from './softmax';

export interface Fitted {
  readonly rows: Rows;
  readonly softmax: Softmax;
}

/** Fits to every feature first, then again to those that tell the classes apart. */
export function fitTelling(
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  classes: number,
  seed: number,
): Fitted {
  const fitted = (rows: Rows): Softmax =>
    fit(pointsOf(samples, rows, vocabulary), sizeOf(rows), classes, { ...settings, seed });
  const all = rowsOf(vocabulary);
  const rows = tellingRows(all, fitted(all), vocabulary.counts, mostFeatures);
  return { rows, softmax: fitted(rows) };
}

/** Rows for every feature that enough samples have. */
function rowsOf({ counts, kinds }: Vocabulary): Rows {
  let row = 0;
  return Int32Array.from(counts, (count, place) =>
    count >= fewestSamples[kinds[place] ?? 'word'] ? row++ : -1,
  );
}

/** Rows for the features whose weights tell the classes apart the most, at most so many. */
function tellingRows(rows: Rows, softmax: Softmax, counts: readonly number[], most: number): Rows {
  const weights = Float32Array.from(rows, (row, place) =>
    row < 0 ? -1 : weightOf(row, softmax) * Math.sqrt(counts[place] ?? 1),
  );
  const least = weights.toSorted().at(-most) ?? 0;
  let row = 0;
  return Int32Array.from(weights, (weight) =>
    weight > 0 && weight >= least && row < most ? row++ : -1,
  );
}

function sizeOf(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row + 1), 0);
}

function weightOf(row: number, { size, weights }: Softmax): number {
  let sum = 0;
  for (let at = row * size; at < (row + 1) * size; at++) sum += (weights[at] ?? 0) ** 2;
  return Math.sqrt(sum);
}
