import { kindOf, type Kind } from './features';
import type { Samples } from './samples';
import type { Vocabulary } from './vocabulary';

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
  readonly likeness: Likeness;
}

/**
 * How like an utterance the samples are, and which are at all; good until the next utterance, since a
 * list of all samples for each would be much garbage.
 */
export interface Likeness {
  readonly by: Float32Array;
  readonly alike: number[];
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
    const places = vocabulary.said.subarray(
      vocabulary.starts[number],
      vocabulary.starts[number + 1],
    );
    const length = lengthOf(places, weights);
    for (let each = 0; each < places.length; each++) {
      const place = places[each] ?? 0;
      const at = next[place] ?? 0;
      numbers[at] = number;
      shares[at] = (weights[place] ?? 0) / length;
      next[place] = at + 1;
    }
  }
  const likeness = { by: new Float32Array(classes.length), alike: [] };
  return { classes, vocabulary, weights, starts, numbers, shares, likeness };
}

function startsOf(counts: Int32Array): Int32Array {
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
  for (const number of nearest(likeness)) {
    const classes = neighbourhood.classes[number] ?? [];
    const vote = (likeness.by[number] ?? 0) ** sharpness / classes.length;
    for (const kind of classes) votes[kind] = (votes[kind] ?? 0) + vote;
  }
  let sum = 0;
  for (let kind = 0; kind < size; kind++) sum += votes[kind] ?? 0;
  for (let kind = 0; kind < size; kind++) votes[kind] = (votes[kind] ?? 0) / sum;
  return votes;
}

/** The voters: the samples most like an utterance, most like first. */
function nearest({ by, alike }: Likeness): number[] {
  const best: number[] = [];
  let least = 0;
  for (const number of alike) {
    const like = by[number] ?? 0;
    if (like <= least) continue;
    let at = best.length;
    while (at > 0 && (by[best[at - 1] ?? 0] ?? 0) < like) at--;
    best.splice(at, 0, number);
    if (best.length > voters) best.pop();
    if (best.length === voters) least = by[best[voters - 1] ?? 0] ?? 0;
  }
  return best;
}

/** The cosine between an utterance and the samples. */
export function likenessTo(
  places: readonly number[],
  { weights, starts, numbers, shares, likeness }: Neighbourhood,
): Likeness {
  const { by, alike } = likeness;
  for (const number of alike) by[number] = 0;
  alike.length = 0;
  const length = lengthOf(places, weights);
  for (const place of places) {
    const share = (weights[place] ?? 0) / length;
    if (share === 0) continue;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      const before = by[number] ?? 0;
      if (before === 0) alike.push(number);
      by[number] = before + share * (shares[at] ?? 0);
    }
  }
  return likeness;
}

/** What more than this share of the samples has ("i", "what is") makes no two of them alike. */
const common = 1 / 40;

/** tf-idf: a feature that few samples have tells more. */
function weightsOf({ counts, features }: Vocabulary, samples: number): Float32Array {
  const most = Math.max(voters, common * samples);
  const weights = new Float32Array(counts.length);
  for (let place = 0; place < weights.length; place++) {
    const count = counts[place] ?? 1;
    if (count <= most)
      weights[place] = Math.log(samples / count) * worths[kindOf(features[place] ?? 0)];
  }
  return weights;
}

function lengthOf(places: ArrayLike<number>, weights: Float32Array): number {
  let sum = 0;
  for (let each = 0; each < places.length; each++) sum += (weights[places[each] ?? 0] ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}
