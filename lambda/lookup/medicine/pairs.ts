import { once } from '../../once';

/**
 * The consonants of sounds two by two, by kind (p like b, s like z): a cheap first look, before the
 * edit distance, at which names may be like what was said at all. Neighbours and next neighbours
 * count, so that one sound too many leaves enough pairs whole.
 */
export interface Pairs {
  /** For each pair the places of the sounds that have it. */
  readonly places: readonly (readonly number[])[];
  /** How many pairs the sound at each place has. */
  readonly sizes: readonly number[];
}

/**
 * The share of pairs in common below which a name is not looked at. Measured on the set of mangled
 * names: at 0.3 none is lost and a sixth of the names is left; at 0.35 the first is lost.
 */
const enough = 0.3;

export function pairsIn(sounds: readonly string[]): Pairs {
  const places = Array.from({ length: kinds * kinds * 2 }, (): number[] => []);
  const sizes = sounds.map((sound, place) => {
    const pairs = pairsOf(sound);
    for (const pair of pairs) places[pair]?.push(place);
    return pairs.size;
  });
  return { places, sizes };
}

/** The places of the sounds that share enough pairs with this one. */
export function placesLike(sound: string, { places, sizes }: Pairs): number[] {
  const pairs = pairsOf(sound);
  const shared = new Uint8Array(sizes.length);
  for (const pair of pairs) {
    for (const place of places[pair] ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  const like: number[] = [];
  sizes.forEach((size, place) => {
    if (2 * (shared[place] ?? 0) >= enough * (pairs.size + size)) like.push(place);
  });
  return like;
}

const alike = ['PBFVW', 'TD', 'KG', 'SZXCJ', 'MN', 'LR'];
const edge = alike.length;
const kinds = alike.length + 1;
const kindOf = once(
  () => new Map(alike.flatMap((signs, kind) => [...signs].map((sign) => [sign, kind] as const))),
);

/** Each pair as a number: of neighbours first, then of next neighbours. */
function pairsOf(sound: string): ReadonlySet<number> {
  const consonants = [...sound].flatMap((sign) => kindOf().get(sign) ?? []);
  const row = [edge, ...consonants, edge];
  const pairs = new Set<number>();
  for (const [place, kind] of row.entries()) {
    const [next, after] = [row[place + 1], row[place + 2]];
    if (next !== undefined) pairs.add(kind * kinds + next);
    if (after !== undefined) pairs.add((kinds + kind) * kinds + after);
  }
  return pairs;
}
