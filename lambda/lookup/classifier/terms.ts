import type { Reader } from '../words/reader';

/** What words and concepts are called inside the classifiers: numbers, which are quick to compare. */
export interface Terms {
  readonly words: ReadonlyMap<string, number>;
  /** Concepts by the number of the first word of a phrase that expresses them. */
  readonly concepts: readonly (readonly ConceptPhrase[] | undefined)[];
}

interface ConceptPhrase {
  readonly words: readonly number[];
  readonly concept: number;
}

/** Word numbers stay below this; see samples.ts. */
export const wordLimit = 64 * 64;

/** A word that no sample has. */
export const unknownWord = -1;

/** Numbers the words in their order; of the concepts' phrases those count that the words can say. */
export function termsOf(words: readonly string[], reader: Reader): Terms {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const names = new Map<string, number>();
  const concepts: (ConceptPhrase[] | undefined)[] = words.map(() => undefined);
  for (const phrase of [...reader.concepts.values()].flat()) {
    const said = phrase.words.map((word) => numbers.get(word) ?? unknownWord);
    for (const name of phrase.means) {
      const concept = names.get(name) ?? names.size;
      names.set(name, concept);
      const [first] = said;
      if (first === undefined || said.includes(unknownWord)) continue;
      (concepts[first] ??= []).push({ words: said, concept });
    }
  }
  return { words: numbers, concepts };
}

export function numbersOf(words: readonly string[], { words: known }: Terms): number[] {
  return words.map((word) => known.get(word) ?? unknownWord);
}

/** The concepts that words express, overlapping ones too. */
export function conceptsIn(words: readonly number[], { concepts }: Terms): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? unknownWord;
    const phrases = word === unknownWord ? undefined : concepts[word];
    if (phrases === undefined) continue;
    for (const phrase of phrases) if (standsAt(phrase.words, words, at)) found.push(phrase.concept);
  }
  return found;
}

function standsAt(phrase: readonly number[], words: readonly number[], at: number): boolean {
  for (let index = 1; index < phrase.length; index++)
    if (words[at + index] !== phrase[index]) return false;
  return true;
}
