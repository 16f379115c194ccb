import type { Vector } from './vector';

/** Softmax regression: one weight for each feature and class, feature after feature. */
export interface Softmax {
  readonly size: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/**
 * The score of each class; higher is likelier. Four features at a time, since most of the work is to
 * read a score and to write it again; beyond the last feature, any row counts nothing. Whoever asks
 * for many gives the room for them: every list of its own costs more than what is computed in it.
 */
export function scoresOf(
  { features, values }: Vector,
  { size, weights, biases }: Softmax,
  scores: Float32Array = new Float32Array(size),
): Float32Array {
  scores.set(biases);
  for (let index = 0; index < features.length; index += 4) {
    const a = (features[index] ?? 0) * size;
    const b = (features[index + 1] ?? 0) * size;
    const c = (features[index + 2] ?? 0) * size;
    const d = (features[index + 3] ?? 0) * size;
    const inA = values[index] ?? 0;
    const inB = values[index + 1] ?? 0;
    const inC = values[index + 2] ?? 0;
    const inD = values[index + 3] ?? 0;
    for (let kind = 0; kind < size; kind++)
      scores[kind] =
        (scores[kind] ?? 0) +
        inA * (weights[a + kind] ?? 0) +
        inB * (weights[b + kind] ?? 0) +
        inC * (weights[c + kind] ?? 0) +
        inD * (weights[d + kind] ?? 0);
  }
  return scores;
}

/** Scores made probabilities that sum to one, in their place. */
export function probabilitiesOf(scores: Float32Array): Float32Array {
  let highest = -Infinity;
  for (let kind = 0; kind < scores.length; kind++)
    highest = Math.max(highest, scores[kind] ?? -Infinity);
  let sum = 0;
  for (let kind = 0; kind < scores.length; kind++) {
    const raised = Math.exp((scores[kind] ?? 0) - highest);
    scores[kind] = raised;
    sum += raised;
  }
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) / sum;
  return scores;
}
