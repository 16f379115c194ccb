import { once } from '../../once';
import { costOf, signs, weightOf } from './costs';

/** A sound made ready to be compared, with what it weighs: its distance to silence. */
export interface Weighed {
  readonly signs: Uint8Array;
  readonly weight: number;
}

export function weighed(sound: string): Weighed {
  const places = Uint8Array.from(sound.slice(0, longest), (sign) => signs.indexOf(sign));
  const { weights } = tables();
  return { signs: places, weight: places.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0) };
}

const longest = 60;

/** The costs by the places of the signs, and the two rows of the sum, which every call uses again. */
const tables = once(() => ({
  weights: Float64Array.from(signs, weightOf),
  costs: Float64Array.from(signs.repeat(signs.length), (other, place) =>
    costOf(signs.charAt(Math.floor(place / signs.length)), other),
  ),
  rows: [new Float64Array(longest + 1), new Float64Array(longest + 1)] as const,
}));

/**
 * How far apart two sounds are, or infinity when that is more than `most`: an edit distance with
 * the costs of `costs.ts`. This is the one place where time goes, hence the two rows that are
 * kept between calls and the plain loops.
 */
export function distance(one: Weighed, other: Weighed, most: number): number {
  const { weights, costs, rows } = tables();
  const width = other.signs.length;
  let [above, row] = rows;
  above[0] = 0;
  for (let j = 0; j < width; j += 1) {
    above[j + 1] = (above[j] ?? 0) + (weights[other.signs[j] ?? 0] ?? 0);
  }
  for (const sign of one.signs) {
    const own = weights[sign] ?? 0;
    const costsHere = sign * signs.length;
    let corner = above[0] ?? 0;
    let left = corner + own;
    let least = left;
    row[0] = left;
    for (let j = 0; j < width; j += 1) {
      const against = other.signs[j] ?? 0;
      const up = above[j + 1] ?? 0;
      const changed = corner + (costs[costsHere + against] ?? 0);
      left += weights[against] ?? 0;
      if (up + own < left) left = up + own;
      if (changed < left) left = changed;
      corner = up;
      row[j + 1] = left;
      if (left < least) least = left;
    }
    if (least > most) return Infinity;
    [above, row] = [row, above];
  }
  return above[width] ?? 0;
}
