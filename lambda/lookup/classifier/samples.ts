import { numberAt, pairOf } from './digits';
import { featuresOf, type Feature } from './features';
import type { Terms } from './terms';

/** A sample as the classifiers see it: which classes it speaks for, and what it says. */
export interface Sample {
  /** One class, or the two an ambiguous sample could mean. */
  readonly classes: readonly number[];
  readonly features: readonly Feature[];
}

/**
 * Samples in columns: thousands of little lists would keep the garbage collector busy while the first
 * question of a process waits.
 */
export interface Samples {
  readonly classes: readonly (readonly number[])[];
  /** The features of sample after sample, */
  readonly features: Int32Array;
  /** and where those of each start; one more for the end of the last. */
  readonly starts: readonly number[];
}

export function inColumns(samples: Iterable<Sample>): Samples {
  const classes: (readonly number[])[] = [];
  const starts = [0];
  // Pages of it that are never written to are never there.
  let features = new Int32Array(1 << 19);
  let end = 0;
  for (const sample of samples) {
    if (end + sample.features.length > features.length) features = longer(features);
    for (const feature of sample.features) features[end++] = feature;
    classes.push(sample.classes);
    starts.push(end);
  }
  return { classes, features: features.subarray(0, end), starts };
}

/** No utterance has so many features that one step would not do. */
function longer(features: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * features.length);
  twice.set(features);
  return twice;
}

/** Samples of the same classes, packed: two digits for the number of each word, a space between. */
export interface Pack {
  readonly classes: readonly number[];
  readonly said: string;
}

/** What is packed of a sample. */
export interface Said {
  readonly classes: readonly number[];
  readonly words: readonly string[];
}

export function pack(samples: readonly Said[], words: readonly string[]): Pack[] {
  const numbers = new Map(words.map((word, index) => [word, index]));
  const packs = new Map<string, { classes: readonly number[]; said: string[] }>();
  for (const { classes, words: said } of samples) {
    const known = said.flatMap((word) => numbers.get(word) ?? []);
    const entry = packs.get(classes.join()) ?? { classes, said: [] };
    entry.said.push(known.map(pairOf).join(''));
    packs.set(classes.join(), entry);
  }
  return [...packs.values()].map(({ classes, said }) => ({ classes, said: said.join(' ') }));
}

export function* unpack(packs: readonly Pack[], terms: Terms): Iterable<Sample> {
  for (const { classes, said } of packs)
    for (const digits of said.split(' '))
      yield { classes, features: featuresOf(numbersIn(digits), terms) };
}

function numbersIn(digits: string): number[] {
  const numbers: number[] = [];
  for (let place = 0; place < digits.length; place += 2) numbers.push(numberAt(digits, place));
  return numbers;
}
