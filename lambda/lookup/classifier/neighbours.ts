import type { Kind } from './features';
import type { Samples } from './samples';
import { saidIn, type Vocabulary } from './vocabulary';

/** Samples by feature, each with the feature's share in it; one list, a stretch for each feature. */
export interface Neighbourhood {
  /** The classes of each sample. */
  readonly classes: Samples['classes'];
  readonly vocabulary: Vocabulary;
  /** What a feature counts for, by place. */
  readonly weights: Float32Array;
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

export function neighbourhoodOf({ classes }: Samples, vocabulary: Vocabulary): Neighbourhood {
  const starts = startsOf(vocabulary.counts);
  const weights = weightsOf(vocabulary, classes.length);
  const numbers = new Int32Array(starts.at(-1) ?? 0);
  const shares = new Float32Array(numbers.length);
  const next = starts.slice();
  for (let number = 0; number < classes.length; number++) {
    const places = saidIn(vocabulary, number);
    const length = lengthOf(places, weights);
    for (const place of places) {
      const at = next[place] ?? 0;
      numbers[at] = number;
      shares[at] = (weights[place] ?? 0) / length;
      next[place] = at + 1;
    }
  }
  return { classes, vocabulary, weights, starts, numbers, shares };
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
export function likenessTo(places: readonly number[], neighbourhood: Neighbourhood): Float32Array {
  const { classes, weights, starts, numbers, shares } = neighbourhood;
  const likeness = new Float32Array(classes.length);
  const length = lengthOf(places, weights);
  for (const place of places) {
    const share = (weights[place] ?? 0) / length;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      likeness[number] = (likeness[number] ?? 0) + share * (shares[at] ?? 0);
    }
  }
  return likeness;
}

/** tf-idf: a feature that few samples have tells more. */
function weightsOf({ counts, kinds }: Vocabulary, samples: number): Float32Array {
  const weights = new Float32Array(counts.length);
  for (let place = 0; place < weights.length; place++)
    weights[place] = Math.log(samples / (counts[place] ?? 1)) * worths[kinds[place] ?? 'word'];
  return weights;
}

function lengthOf(places: Iterable<number>, weights: Float32Array): number {
  let sum = 0;
  for (const place of places) sum += (weights[place] ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}
