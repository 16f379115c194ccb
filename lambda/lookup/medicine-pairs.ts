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
    return pairs.length;
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
    if (2 * (shared[place] ?? 0) >= enough * (pairs.length + size)) like.push(place);
  });
  return like;
}

const alike = ['PBFVW', 'TD', 'KG', 'SZXCJ', 'MN', 'LR'];
const edge = alike.length;
const kinds = alike.length + 1;
/** By character code; -1 for a vowel. */
const kindOf = Int8Array.from({ length: 128 }, (_, code) =>
  alike.findIndex((signs) => signs.includes(String.fromCharCode(code))),
);

/** Each pair once, as a number: those of neighbours are the low ones. */
function pairsOf(sound: string): readonly number[] {
  const pairs: number[] = [];
  let last = edge;
  let lastButOne = -1;
  for (let place = 0; place <= sound.length; place++) {
    const kind = place < sound.length ? (kindOf[sound.charCodeAt(place)] ?? -1) : edge;
    if (kind < 0) continue;
    const pair = last * kinds + kind;
    if (!pairs.includes(pair)) pairs.push(pair);
    const apart = (kinds + lastButOne) * kinds + kind;
    if (lastButOne >= 0 && !pairs.includes(apart)) pairs.push(apart);
    lastButOne = last;
    last = kind;
  }
  return pairs;
}
