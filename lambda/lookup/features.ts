import { meaningsIn } from './phrases';
import type { Reader } from './reader';

/**
 * What the classifier sees of an utterance: its words, pairs of them side by side and one apart, the
 * concepts its phrases express, and runs of three to five characters, which forgive endings and
 * mis-hearings (W. Cavnar and J. Trenkle, "N-gram-based text categorization", 1994).
 */
export function featuresOf(words: readonly string[], reader: Reader): string[] {
  const framed = ['^', ...words, '$'];
  return [
    ...new Set([
      ...words,
      ...pairs(framed, 1),
      ...pairs(words, 2),
      ...meaningsIn(words, reader.concepts).map((meaning) => `@${meaning}`),
      ...words.flatMap(characters),
      `#${sizeOf(words.length)}`,
    ]),
  ];
}

/** Features share weight by kind, so that a long word's many characters do not drown its meaning. */
export const kinds = ['word', 'concept', 'characters'] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(feature: string): Kind {
  if (feature.startsWith('~')) return 'characters';
  return feature.startsWith('@') ? 'concept' : 'word';
}

function pairs(words: readonly string[], apart: number): string[] {
  return words
    .slice(apart)
    .map((word, index) => `${words[index] ?? ''}${'+'.repeat(apart)}${word}`);
}

function characters(word: string): string[] {
  const framed = `_${word}_`;
  const runs: string[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= framed.length; at++) runs.push(`~${framed.slice(at, at + size)}`);
  return runs;
}

/** Length in seven steps: one word is rarely a question, twenty are never a command. */
function sizeOf(count: number): number {
  return [2, 3, 4, 6, 9, 14].filter((limit) => count >= limit).length;
}
