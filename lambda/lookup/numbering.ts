import { conceptsFrom, type Concepts } from './concepts';
import type { Lexicon } from './model';
import { normalise } from './normalise';
import { before, other } from './numbers';
import type { Reader } from './reader';
import { stem } from './stem';

/** Every word that counts as a number, and the concepts in these numbers. */
export interface Numbering {
  readonly words: ReadonlyMap<string, number>;
  readonly concepts: Concepts;
}

/** The words keep their places as numbers, since packed samples hold these; concepts add theirs. */
export function numberingOf(
  words: readonly string[],
  lexicon: Lexicon,
  { normaliser }: Reader,
): Numbering {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const stemmed = new Map<string, number>();
  // The same few words over and over, so each is stemmed once.
  const numberOf = (word: string): number => {
    const number = stemmed.get(word) ?? numberFor(stem(word), numbers);
    stemmed.set(word, number);
    return number;
  };
  const phrases = Object.values(lexicon.concepts).flatMap((each, concept) =>
    each.map((phrase) => ({ concept, words: normalise(phrase, normaliser).map(numberOf) })),
  );
  return { words: numbers, concepts: conceptsFrom(phrases, numbers.size) };
}

export function numbersOf(words: readonly string[], numbering: Numbering): number[] {
  return words.map((word) => numbering.words.get(word) ?? other);
}

/** A word's number, a new one if it has none; past the last number, one that no word ever has. */
function numberFor(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word) ?? numbers.size;
  if (number >= other) return before;
  numbers.set(word, number);
  return number;
}
