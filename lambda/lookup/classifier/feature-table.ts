import type { Feature } from './features';

/**
 * The place of each feature, in open addressing (D. Knuth, The Art of Computer Programming, 6.4): the
 * first question of a process waits for the table, and a Map of so many numbers takes longest of all.
 * Feature and place stand side by side, so that one look into memory finds both.
 */
export interface FeatureTable {
  readonly slots: Int32Array;
}

const nothing = 0x7fffffff;
/** The golden ratio in 32 bits spreads features that are near each other. */
const spread = 0x9e3779b1;

/** An empty table for so many features at the most; one place more stays free and ends a search. */
export function emptyTable(most: number): FeatureTable {
  return { slots: new Int32Array(2 * 2 ** Math.ceil(Math.log2(most + 2))).fill(nothing) };
}

/** The place of a feature, or -1. */
export function placeIn({ slots }: FeatureTable, feature: Feature): number {
  const at = slotFor(slots, feature);
  return slots[at] === feature ? (slots[at + 1] ?? -1) : -1;
}

export function put({ slots }: FeatureTable, feature: Feature, place: number): void {
  const at = slotFor(slots, feature);
  slots[at] = feature;
  slots[at + 1] = place;
}

function slotFor(slots: Int32Array, feature: Feature): number {
  const last = slots.length - 2;
  let at = (Math.imul(feature, spread) >>> 6) & last;
  while (slots[at] !== nothing && slots[at] !== feature) at = (at + 2) & last;
  return at;
}
