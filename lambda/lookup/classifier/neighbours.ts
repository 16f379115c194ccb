import type { Kind } from './features';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** Samples by feature, each with the feature's share in it; one list, a stretch for each feature. */
export interface Neighbourhood {
  readonly samples: readonly Sample[];
  readonly vocabulary: Vocabulary;
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

export function neighbourhoodOf(samples: readonly Sample[], vocabulary: Vocabulary): Neighbourhood {
  const starts = startsOf(vocabulary.counts);
  const numbers = new Int32Array(starts.at(-1) ?? 0);
  const shares = new Float32Array(numbers.length);
  const next = starts.slice();
  vocabulary.samples.forEach((places, number) => {
    const own = sharesOf(places, vocabulary);
    places.forEach((place, index) => {
      const at = next[place] ?? 0;
      numbers[at] = number;
      shares[at] = own[index] ?? 0;
      next[place] = at + 1;
    });
  });
  return { samples, vocabulary, starts, numbers, shares };
}

function startsOf(counts: readonly number[]): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, place) => {
    starts[place + 1] = (starts[place] ?? 0) + count;
  });
  return starts;
}

/**
 * How the nearest samples vote, as probabilities of the classes: k-nearest neighbours by the cosine
 * of tf-idf weights (T. Cover and P. Hart, 1967; G. Salton and C. Buckley, 1988).
 */
export function votesFor(
  places: readonly number[],
  neighbourhood: Neighbourhood,
  size: number,
): Float32Array {
  const likeness = likenessTo(places, neighbourhood);
  const votes = new Float32Array(size).fill(1e-4);
  for (const number of nearest(likeness, voters)) {
    const classes = neighbourhood.samples[number]?.classes ?? [];
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
export function likenessTo(places: readonly number[], neighbourhood: Neighbourhood): Float32Array {
  const { samples, vocabulary, starts, numbers, shares } = neighbourhood;
  const likeness = new Float32Array(samples.length);
  const own = sharesOf(places, vocabulary);
  places.forEach((place, index) => {
    const share = own[index] ?? 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      likeness[number] = (likeness[number] ?? 0) + share * (shares[at] ?? 0);
    }
  });
  return likeness;
}

/** tf-idf weights, scaled to the length one. */
function sharesOf(places: readonly number[], vocabulary: Vocabulary): Float32Array {
  const { kinds, counts, samples } = vocabulary;
  const shares = new Float32Array(places.length);
  let sum = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    const rarity = Math.log(samples.length / (counts[place] ?? 1));
    const share = rarity * worths[kinds[place] ?? 'word'];
    shares[index] = share;
    sum += share * share;
  }
  const length = Math.sqrt(sum) || 1;
  for (let index = 0; index < shares.length; index++) shares[index] = (shares[index] ?? 0) / length;
  return shares;
}
