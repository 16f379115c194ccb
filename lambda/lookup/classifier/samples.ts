import type { Reader } from '../words/reader';
import { numberAt, pairOf } from './digits';
import { featuresOf } from './features';

/** A sample as both classifiers see it: which classes it speaks for, and what it says. */
export interface Sample {
  /** One class, or the two an ambiguous sample could mean. */
  readonly classes: readonly number[];
  readonly words: readonly string[];
  readonly features: readonly string[];
}

/** Samples of the same classes, packed: two digits for each word, a space between samples. */
export interface Pack {
  readonly classes: readonly number[];
  readonly said: string;
}

/** Words beyond the number that two digits can tell apart are left out; they are the rarest. */
export const mostWords = 64 * 64;

export function pack(samples: readonly Sample[], words: readonly string[]): Pack[] {
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

export function unpack(packs: readonly Pack[], words: readonly string[], reader: Reader): Sample[] {
  return packs.flatMap(({ classes, said }) =>
    said.split(' ').map((digits) => sampleOf(classes, wordsIn(digits, words), reader)),
  );
}

export function sampleOf(
  classes: readonly number[],
  words: readonly string[],
  reader: Reader,
): Sample {
  return { classes, words, features: featuresOf(words, reader) };
}

function wordsIn(digits: string, words: readonly string[]): string[] {
  const said: string[] = [];
  for (let place = 0; place < digits.length; place += 2)
    said.push(words[numberAt(digits, place)] ?? '');
  return said;
}
