import { probabilitiesOf, scoresOf, type Softmax } from '../../lambda/lookup/classifier/softmax';
import type { Vector } from '../../lambda/lookup/classifier/vector';
import { randomFrom, shuffled } from './random';

/** An example as the trainer sees it: a vector, and how likely each class is meant. */
export interface Point {
  readonly vector: Vector;
  readonly targets: readonly (readonly [classNumber: number, share: number])[];
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/** Below this a class's error is not worth the time of an update. */
const smallest = 0.02;

/**
 * Softmax regression by AdaGrad (J. Duchi et al., 2011), whose step shrinks feature by feature: rare
 * words keep learning after the frequent ones have settled. One example at a time, in an order that
 * the seed fixes.
 */
export function fit(
  points: readonly Point[],
  features: number,
  size: number,
  settings: Settings,
): Softmax {
  const softmax = {
    size,
    weights: new Float32Array(features * size),
    biases: new Float32Array(size),
  };
  const squares = new Float32Array(features * size).fill(1e-3);
  const scores = new Float32Array(size);
  const random = randomFrom(settings.seed);
  for (let round = 0; round < settings.rounds; round++)
    for (const point of shuffled(points, random)) learn(point, softmax, squares, scores, settings);
  return softmax;
}

function learn(
  point: Point,
  softmax: Softmax,
  squares: Float32Array,
  scores: Float32Array,
  settings: Settings,
): void {
  const errors = probabilitiesOf(scoresOf(point.vector, softmax, scores));
  for (const [target, share] of point.targets) errors[target] = (errors[target] ?? 0) - share;
  for (let kind = 0; kind < errors.length; kind++) {
    const error = errors[kind] ?? 0;
    if (error > smallest || error < -smallest)
      correct(point.vector, kind, error, softmax, squares, settings);
  }
}

/** Moves one class's weights against its error on one example. */
function correct(
  { features, values }: Vector,
  kind: number,
  error: number,
  { size, weights, biases }: Softmax,
  squares: Float32Array,
  { rate, decay }: Settings,
): void {
  biases[kind] = (biases[kind] ?? 0) - 0.02 * rate * error;
  for (let index = 0; index < features.length; index++) {
    const at = (features[index] ?? 0) * size + kind;
    const weight = weights[at] ?? 0;
    const slope = error * (values[index] ?? 0) + decay * weight;
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    weights[at] = weight - (rate * slope) / Math.sqrt(square);
  }
}
