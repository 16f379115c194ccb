import { digitOf, highestLevel } from '../../lambda/lookup/classifier/digits';
import type { Softmax } from '../../lambda/lookup/classifier/softmax';
import { smallestShare } from './settings';

/** Weights as text: one digit for each class and feature, and what a digit of each class is worth. */
export interface Quantised {
  readonly weights: string;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

/** Beyond this share of the largest weights of a class, weights are clipped: outliers cost levels. */
const kept = 0.9995;

export function quantise(softmax: Softmax): Quantised {
  const kinds = Array.from({ length: softmax.size }, (_, kind) => rowOf(softmax, kind));
  const scales = kinds.map((row) => rounded(reachOf(row) / highestLevel));
  return {
    weights: kinds.map((row, kind) => digitsOf(row, scales[kind] ?? 1)).join(''),
    scales,
    biases: Array.from(softmax.biases, rounded),
  };
}

function rowOf({ size, weights }: Softmax, kind: number): Float32Array {
  const row = new Float32Array(weights.length / size);
  for (let feature = 0; feature < row.length; feature++)
    row[feature] = weights[feature * size + kind] ?? 0;
  return row;
}

function reachOf(row: Float32Array): number {
  const sizes = row.map(Math.abs).sort();
  return sizes[Math.floor((sizes.length - 1) * kept)] || 1;
}

function digitsOf(row: Float32Array, scale: number): string {
  return Array.from(row, (weight) => digitOf(levelOf(weight, scale))).join('');
}

function levelOf(weight: number, scale: number): number {
  const level = Math.max(-highestLevel, Math.min(highestLevel, Math.round(weight / scale)));
  return Math.abs(level) < highestLevel * smallestShare ? 0 : level;
}

/** Few decimals, so that the same samples give the same bytes and short ones. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
