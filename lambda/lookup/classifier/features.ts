import { conceptsIn, unknownWord, wordLimit, type Terms } from './terms';

/** A feature is a number: its kind by the range it is in, and in that range what it is. */
export type Feature = number;

const start = wordLimit;
const end = wordLimit + 1;
/** A word or an end of the utterance fits below this. */
const width = 2 * wordLimit;
const sizes = width;
const conceptual = sizes + 100;
const beside = width * 2;
const apart = beside + width * width;

/**
 * What the classifiers see of an utterance, given as the numbers of its words: the words, pairs of
 * them side by side and one apart, the concepts its phrases express, and its length. Runs of
 * characters, which help elsewhere, were measured and left out: with the lexicon they only add noise.
 */
export function featuresOf(words: readonly number[], terms: Terms): Feature[] {
  const features: Feature[] = [];
  for (let at = 0; at <= words.length; at++) {
    const word = words[at] ?? end;
    const before = at > 0 ? (words[at - 1] ?? unknownWord) : start;
    if (word !== unknownWord && at < words.length) addOnce(features, word);
    addPair(features, beside, before, word);
    if (at >= 2 && at < words.length) addPair(features, apart, words[at - 2] ?? unknownWord, word);
  }
  for (const concept of conceptsIn(words, terms)) addOnce(features, conceptual + concept);
  features.push(sizes + sizeOf(words.length));
  return features;
}

function addPair(features: Feature[], range: number, one: number, other: number): void {
  if (one !== unknownWord && other !== unknownWord) addOnce(features, range + one * width + other);
}

// Quicker than a Set for so few, and there is one list for every sample.
function addOnce(features: Feature[], feature: Feature): void {
  if (!features.includes(feature)) features.push(feature);
}

export const kinds = ['word', 'pair', 'concept'] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(feature: Feature): Kind {
  if (feature >= beside) return 'pair';
  return feature >= conceptual ? 'concept' : 'word';
}

const steps = [2, 3, 4, 6, 9, 14];

/** Length in seven steps: one word is rarely a question, twenty are never a command. */
function sizeOf(count: number): number {
  const size = steps.findIndex((step) => count < step);
  return size < 0 ? steps.length : size;
}
