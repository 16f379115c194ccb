import type { Kind } from './numbers';
import { startsOf } from './lists';
import { kindAt, type Vocabulary } from './vocabulary';

/** Samples by feature, each with the feature's share in it; one list, a stretch for each feature. */
export interface Neighbourhood {
  readonly vocabulary: Vocabulary;
  /** The classes of each sample. */
  readonly classes: readonly (readonly number[])[];
  /** The tf-idf weight of each feature. */
  readonly weights: Float64Array;
  /** Where each feature's stretch starts, and where the last one ends. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  readonly shares: Float32Array;
}

/** A pair is half known by its words; a concept says more than the word it came from. */
const worths: Readonly<Record<Kind, number>> = { word: 1, pair: 0.6, concept: 1.2 };

/** So many of the most similar samples vote, by the cube of their similarity. */
const voters = 12;
const sharpness = 3;

export function neighbourhoodOf(
  classes: readonly (readonly number[])[],
  vocabulary: Vocabulary,
): Neighbourhood {
  const { counts } = vocabulary;
  const weights = new Float64Array(counts.length);
  for (let place = 0; place < counts.length; place++)
    weights[place] =
      Math.log(classes.length / (counts[place] ?? 1)) * worths[kindAt(place, vocabulary)];
  return { vocabulary, classes, weights, ...sharesByFeature(vocabulary, weights) };
}

function sharesByFeature(
  { counts, samples: { starts: ends, items } }: Vocabulary,
  weights: Float64Array,
): Pick<Neighbourhood, 'starts' | 'numbers' | 'shares'> {
  const starts = startsOf(counts);
  const numbers = new Int32Array(items.length);
  const shares = new Float32Array(items.length);
  const next = starts.slice();
  for (let number = 0; number + 1 < ends.length; number++) {
    const start = ends[number] ?? 0;
    const end = ends[number + 1] ?? 0;
    const length = lengthOf(items, start, end, weights);
    for (let index = start; index < end; index++) {
      const place = items[index] ?? 0;
      const at = next[place] ?? 0;
      numbers[at] = number;
      shares[at] = shareOf(place, weights, length);
      next[place] = at + 1;
    }
  }
  return { starts, numbers, shares };
}

/**
 * How the nearest samples vote, as probabilities of the classes: k-nearest neighbours by the cosine
 * of tf-idf weights (T. Cover and P. Hart, 1967; G. Salton and C. Buckley, 1988).
 */
export function votesFor(
  places: Int32Array,
  neighbourhood: Neighbourhood,
  size: number,
): Float32Array {
  const likeness = likenessTo(places, neighbourhood);
  const votes = new Float32Array(size).fill(1e-4);
  for (const number of nearest(likeness, voters)) {
    const classes = neighbourhood.classes[number] ?? [];
    const vote = (likeness[number] ?? 0) ** sharpness / classes.length;
    for (const kind of classes) votes[kind] = (votes[kind] ?? 0) + vote;
  }
  const sum = votes.reduce((total, vote) => total + vote, 0);
  return votes.map((vote) => vote / sum);
}

/** The samples most like an utterance, most like first: what led a lookup where it went. */
export function nearest(likeness: Float32Array, most: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let number = 0; number < likeness.length; number++) {
    const like = likeness[number] ?? 0;
    if (like <= least) continue;
    let at = best.length;
    while (at > 0 && (likeness[best[at - 1] ?? 0] ?? 0) < like) at--;
    best.splice(at, 0, number);
    if (best.length > most) best.pop();
    if (best.length === most) least = likeness[best[most - 1] ?? 0] ?? 0;
  }
  return best;
}

/** The cosine between an utterance and every sample. */
export function likenessTo(places: Int32Array, neighbourhood: Neighbourhood): Float32Array {
  const { classes, weights, starts, numbers, shares } = neighbourhood;
  const likeness = new Float32Array(classes.length);
  const length = lengthOf(places, 0, places.length, weights);
  for (const place of places) {
    const share = shareOf(place, weights, length);
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      likeness[number] = (likeness[number] ?? 0) + share * (shares[at] ?? 0);
    }
  }
  return likeness;
}

/** The length of an utterance as a vector of tf-idf weights. */
function lengthOf(places: Int32Array, start: number, end: number, weights: Float64Array): number {
  let sum = 0;
  for (let index = start; index < end; index++) {
    const weight = weights[places[index] ?? 0] ?? 0;
    sum += weight * weight;
  }
  return Math.sqrt(sum) || 1;
}

/** A weight scaled so that the utterance has the length one. */
function shareOf(place: number, weights: Float64Array, length: number): number {
  return Math.fround(Math.fround(weights[place] ?? 0) / length);
}
