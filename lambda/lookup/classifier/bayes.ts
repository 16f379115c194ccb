import type { Neighbourhood } from './neighbours';
import { probabilitiesOf } from './softmax';

/** What is counted beforehand, as logarithms: how often each class was seen, and what it lacks. */
export interface Counts {
  readonly priors: Float32Array;
  /** What a feature adds that was never seen with the class. */
  readonly absent: Float32Array;
  /** What the frequent features add, by place, once they were asked for. */
  readonly frequent: Map<number, Evidence>;
}

/** What a feature adds for the classes it was seen with, above what it adds for all others. */
interface Evidence {
  readonly kinds: readonly number[];
  readonly more: readonly number[];
}

/** So often every feature is taken to have been seen with every class; found by cross-validation. */
const unseen = 0.1;

/**
 * Features repeat each other, a pair its words and a concept its phrase, so that their evidence adds
 * up to far too much; divided by this it is as sure as it is right.
 */
const repeated = 4;

/** Counting a feature that more samples have takes so long that it is done once. */
const seldom = 24;

export function countsOf({ classes, vocabulary }: Neighbourhood, size: number): Counts {
  const { starts } = vocabulary;
  const samples = new Float32Array(size).fill(1);
  const features = new Float32Array(size).fill(unseen * vocabulary.counts.length);
  classes.forEach((kinds, number) => {
    for (const kind of kinds) {
      add(samples, kind, 1);
      add(features, kind, (starts[number + 1] ?? 0) - (starts[number] ?? 0));
    }
  });
  return {
    priors: samples.map(Math.log),
    // A class of nothing but unseen features lacks none of them.
    absent: features.map((count) => Math.log(unseen / Math.max(count, unseen))),
    frequent: new Map(),
  };
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
  const { priors, absent } = counts;
  const scores = new Float32Array(priors.length);
  for (let kind = 0; kind < scores.length; kind++)
    scores[kind] = ((priors[kind] ?? 0) + places.length * (absent[kind] ?? 0)) / repeated;
  for (const place of places) {
    const { kinds, more } = evidenceOf(place, neighbourhood, counts);
    for (let at = 0; at < kinds.length; at++)
      add(scores, kinds[at] ?? 0, (more[at] ?? 0) / repeated);
  }
  return probabilitiesOf(scores);
}

function evidenceOf(place: number, neighbourhood: Neighbourhood, counts: Counts): Evidence {
  const known = counts.frequent.get(place);
  if (known) return known;
  const evidence = counted(place, neighbourhood);
  const samples = neighbourhood.vocabulary.counts[place] ?? 0;
  if (samples > seldom) counts.frequent.set(place, evidence);
  return evidence;
}

function counted(place: number, { classes, starts, numbers }: Neighbourhood): Evidence {
  const seen = new Map<number, number>();
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++)
    for (const kind of classes[numbers[at] ?? 0] ?? []) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  return {
    kinds: [...seen.keys()],
    more: Array.from(seen.values(), (count) => Math.log(1 + count / unseen)),
  };
}

function add(numbers: Float32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}
