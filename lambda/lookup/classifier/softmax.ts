import type { Vector } from './vector';

/** Softmax regression: one weight for each feature and class, feature after feature. */
export interface Softmax {
  readonly size: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** The score of each class; higher is likelier. */
export function scoresOf({ features, values }: Vector, softmax: Softmax): Float32Array {
  const { size, weights } = softmax;
  const scores = softmax.biases.slice();
  for (let index = 0; index < features.length; index++) {
    const row = (features[index] ?? 0) * size;
    const value = values[index] ?? 0;
    for (let kind = 0; kind < size; kind++)
      scores[kind] = (scores[kind] ?? 0) + value * (weights[row + kind] ?? 0);
  }
  return scores;
}

/** Scores as probabilities that sum to one. */
export function probabilitiesOf(scores: Float32Array): Float32Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  const likely = new Float32Array(scores.length);
  let sum = 0;
  for (let kind = 0; kind < scores.length; kind++) {
    const raised = Math.exp((scores[kind] ?? 0) - highest);
    likely[kind] = raised;
    sum += raised;
  }
  for (let kind = 0; kind < likely.length; kind++) likely[kind] = (likely[kind] ?? 0) / sum;
  return likely;
}
