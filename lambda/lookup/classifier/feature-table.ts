import type { Feature } from './features';

/**
 * The place of each feature, in open addressing (D. Knuth, The Art of Computer Programming, 6.4): the
 * first question of a process waits for the table, and a Map of so many numbers takes longest of all.
 */
export interface FeatureTable {
  readonly features: Int32Array;
  readonly places: Int32Array;
}

const nothing = 0x7fffffff;
/** The golden ratio in 32 bits spreads features that are near each other. */
const spread = 0x9e3779b1;

/** An empty table for so many features at the most; one place more stays free and ends a search. */
export function emptyTable(most: number): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(most + 2));
  return { features: new Int32Array(size).fill(nothing), places: new Int32Array(size) };
}

/** The place of a feature, or -1. */
export function placeIn({ features, places }: FeatureTable, feature: Feature): number {
  const at = slotFor(features, feature);
  return features[at] === feature ? (places[at] ?? -1) : -1;
}

export function put({ features, places }: FeatureTable, feature: Feature, place: number): void {
  const at = slotFor(features, feature);
  features[at] = feature;
  places[at] = place;
}

function slotFor(features: Int32Array, feature: Feature): number {
  const last = features.length - 1;
  let at = (Math.imul(feature, spread) >>> 7) & last;
  while (features[at] !== nothing && features[at] !== feature) at = (at + 1) & last;
  return at;
}
