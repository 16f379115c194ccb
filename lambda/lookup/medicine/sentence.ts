import { wordsOf } from '../words/words';
import type { MedicineIndex } from './name-index';
import { soundOfWord } from './sound';

/** A part of a sentence: the words from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Odd words may be a name; everyday ones part of one, as in "clown a pen"; common ones need others. */
export type WordKind = 'odd' | 'everyday' | 'common';

/** A sentence with what is known of each word before any name is looked for. */
export interface Sentence {
  readonly words: readonly string[];
  readonly kinds: readonly WordKind[];
  /** Ordinary phrases that hold a name or sound like one: "well versed", "a van". */
  readonly phrases: readonly Range[];
  readonly soundAt: (place: number) => string;
}

export function sentenceOf(text: string, index: MedicineIndex): Sentence {
  const words = wordsOf(text);
  const sounds = new Map<number, string>();
  return {
    words,
    kinds: words.map((word) => kindOf(word, index)),
    phrases: ranges(words.length, longestPhrase).filter(
      ({ start, end }) =>
        end - start > 1 && index.everydayPhrases.has(words.slice(start, end).join(' ')),
    ),
    soundAt: (place) => {
      const sound = sounds.get(place) ?? soundOfWord(words[place] ?? '');
      sounds.set(place, sound);
      return sound;
    },
  };
}

const longestPhrase = 4;

function kindOf(word: string, index: MedicineIndex): WordKind {
  // "20 ativan": how many, which must not be lost in the name.
  if (/^\d+$/.test(word)) return 'common';
  for (const form of [word, word.replace(/'s$/, '')]) {
    if (index.commonWords.has(form)) return 'common';
    if (index.everydayWords.has(form)) return 'everyday';
  }
  return 'odd';
}

/** The parts of a sentence of so many words that have `most` words or fewer, long ones first. */
export function ranges(length: number, most: number): Range[] {
  const all: Range[] = [];
  for (let size = Math.min(most, length); size > 0; size -= 1) {
    for (let start = 0; start + size <= length; start += 1) all.push({ start, end: start + size });
  }
  return all;
}

export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

export function inside(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function wordsAt({ start, end }: Range, { words }: Sentence): readonly string[] {
  return words.slice(start, end);
}

export function isOrdinary({ start, end }: Range, { kinds }: Sentence): boolean {
  return kinds.slice(start, end).every((kind) => kind !== 'odd');
}

function cuts(range: Range, phrase: Range): boolean {
  return overlap(range, phrase) && !inside(phrase, range);
}

/** Whether a part can be no name but one said as it is written: common words, an everyday phrase. */
export function isPlain(range: Range, { kinds, phrases }: Sentence): boolean {
  const own = kinds.slice(range.start, range.end);
  if (own.every((kind) => kind === 'common') || (own.length === 1 && own[0] === 'everyday')) {
    return true;
  }
  return phrases.some((phrase) => inside(range, phrase) || cuts(range, phrase));
}
