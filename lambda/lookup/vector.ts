import { kindOf, kinds, type Kind } from './features';

/** An utterance as numbers: features by their place in the vocabulary, and what each counts. */
export interface Vector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

export type Vocabulary = ReadonlyMap<string, number>;

/** How much a kind counts in all, however many features of it an utterance has. */
const shares: Readonly<Record<Kind, number>> = { word: 1, concept: 0.8, characters: 0.6 };

export function vectorOf(features: readonly string[], vocabulary: Vocabulary): Vector {
  const known = features.filter((feature) => vocabulary.has(feature));
  const worth = worthOf(known);
  return {
    features: Int32Array.from(known, (feature) => vocabulary.get(feature) ?? 0),
    values: Float32Array.from(known, (feature) => worth[kindOf(feature)]),
  };
}

function worthOf(features: readonly string[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { word: 0, concept: 0, characters: 0 };
  for (const feature of features) counts[kindOf(feature)]++;
  for (const kind of kinds) counts[kind] = shares[kind] / Math.sqrt(counts[kind] || 1);
  return counts;
}
