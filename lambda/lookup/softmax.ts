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
  const scores = Float32Array.from(softmax.biases);
  for (let index = 0; index < features.length; index++) {
    const row = (features[index] ?? 0) * size;
    const value = values[index] ?? 0;
    for (let kind = 0; kind < size; kind++)
      scores[kind] = (scores[kind] ?? 0) + value * (weights[row + kind] ?? 0);
  }
  return scores;
}

/** Scores as probabilities that sum to one; a temperature above one makes them more modest. */
export function probabilitiesOf(scores: Float32Array, temperature: number): Float32Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}
