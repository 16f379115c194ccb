import { meaningsIn } from '../words/phrases';
import type { Reader } from '../words/reader';

/**
 * What the classifiers see of an utterance: its words, pairs of them side by side and one apart, the
 * concepts its phrases express, and its length. Runs of characters, which help elsewhere, were
 * measured and left out: with the lexicon they only add noise.
 */
export function featuresOf(words: readonly string[], reader: Reader): string[] {
  const features = new Set(words);
  for (let at = 0; at <= words.length; at++) {
    features.add(`${words[at - 1] ?? '^'}+${words[at] ?? '$'}`);
    if (at >= 2 && at < words.length) features.add(`${words[at - 2] ?? ''}++${words[at] ?? ''}`);
  }
  for (const meaning of meaningsIn(words, reader.concepts)) features.add(meaning);
  features.add(`#${sizeOf(words.length)}`);
  return [...features];
}

export const kinds = ['word', 'pair', 'concept'] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(feature: string): Kind {
  if (feature.startsWith('@')) return 'concept';
  return feature.includes('+') ? 'pair' : 'word';
}

/** Length in seven steps: one word is rarely a question, twenty are never a command. */
function sizeOf(count: number): number {
  const steps = [2, 3, 4, 6, 9, 14];
  const size = steps.findIndex((step) => count < step);
  return size < 0 ? steps.length : size;
}
