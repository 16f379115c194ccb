import type { Softmax } from '../../lambda/lookup/softmax';
import type { Vocabulary } from '../../lambda/lookup/vector';

/** Every feature that so many examples have. */
export function vocabularyOf(examples: readonly (readonly string[])[], fewest: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const features of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return numbered([...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature));
}

/** The features whose weights tell the classes apart the most, at most so many of them. */
export function tellingOf(vocabulary: Vocabulary, softmax: Softmax, most: number): Vocabulary {
  const telling = [...vocabulary]
    .map(([feature, row]) => ({ feature, weight: weightOf(row, softmax) }))
    .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1));
  return numbered(telling.slice(0, most).map(({ feature }) => feature));
}

function weightOf(row: number, { size, weights }: Softmax): number {
  return weights
    .subarray(row * size, (row + 1) * size)
    .reduce((sum, weight) => sum + weight * weight, 0);
}

/** In alphabetical order, which compresses best. */
function numbered(features: readonly string[]): Vocabulary {
  return new Map([...features].sort().map((feature, index) => [feature, index]));
}
