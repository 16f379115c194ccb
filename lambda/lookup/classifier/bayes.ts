import type { Neighbourhood } from './neighbours';
import { probabilitiesOf } from './softmax';

/** What is counted beforehand: the samples of each class, and the features in them. */
export interface Counts {
  readonly samples: Float32Array;
  readonly features: Float32Array;
}

/** So often every feature is taken to have been seen with every class; found by cross-validation. */
const unseen = 0.1;

/**
 * Features repeat each other, a pair its words and a concept its phrase, so that their evidence adds
 * up to far too much; divided by this it is as sure as it is right.
 */
const repeated = 4;

export function countsOf({ classes, vocabulary }: Neighbourhood, size: number): Counts {
  const { starts } = vocabulary;
  const counts = {
    samples: new Float32Array(size).fill(1),
    features: new Float32Array(size).fill(unseen * vocabulary.counts.length),
  };
  classes.forEach((kinds, number) => {
    for (const kind of kinds) {
      add(counts.samples, kind, 1);
      add(counts.features, kind, (starts[number + 1] ?? 0) - (starts[number] ?? 0));
    }
  });
  return counts;
}

/**
 * How likely each class is by multinomial naive Bayes (A. McCallum and K. Nigam, 1998). What each
 * class has seen of a feature is counted in the samples when it is needed, so nothing of it is stored.
 */
export function evidenceFor(
  places: readonly number[],
  neighbourhood: Neighbourhood,
  counts: Counts,
): Float32Array {
  const scores = counts.samples.map(Math.log);
  const totals = counts.features.map(Math.log);
  for (const place of places) {
    const seen = seenWith(place, neighbourhood, scores.length);
    for (let kind = 0; kind < scores.length; kind++)
      add(scores, kind, Math.log(seen[kind] ?? unseen) - (totals[kind] ?? 0));
  }
  return probabilitiesOf(scores.map((score) => score / repeated));
}

function seenWith(place: number, neighbourhood: Neighbourhood, size: number): Float32Array {
  const { classes, starts, numbers } = neighbourhood;
  const seen = new Float32Array(size).fill(unseen);
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++)
    for (const kind of classes[numbers[at] ?? 0] ?? []) add(seen, kind, 1);
  return seen;
}

function add(numbers: Float32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}
