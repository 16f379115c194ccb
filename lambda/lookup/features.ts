import { writeConcepts } from './concepts';
import { listsOf, type Lists } from './lists';
import type { Numbering } from './numbering';
import { after, before, firstApart, firstPair, mostNumbers, other } from './numbers';

/**
 * What the classifiers see of an utterance: its words, pairs of them side by side and one apart, the
 * concepts its phrases express, and its length; some twice, where words are. Runs of characters,
 * which help elsewhere, were measured and left out: with the lexicon they only add noise.
 */
export function featuresOf(words: readonly number[], numbering: Numbering): number[] {
  const { items } = featuresIn(listsOf([words]), numbering);
  return Array.from(items);
}

/** The features of each list of words. */
export function featuresIn(words: Lists, numbering: Numbering, size = sizeFor(words)): Lists {
  const items = new Int32Array(size);
  const starts = new Int32Array(words.starts.length);
  for (let list = 1; list < starts.length; list++) {
    const start = words.starts[list - 1] ?? 0;
    const end = words.starts[list] ?? 0;
    starts[list] = writeFeatures(items, starts[list - 1] ?? 0, words.items, start, end, numbering);
  }
  const needed = starts.at(-1) ?? 0;
  // What was too much for the list was not written, but counted.
  if (needed > size) return featuresIn(words, numbering, needed);
  return { starts, items: items.subarray(0, needed) };
}

/** Nearly always enough. */
function sizeFor({ starts, items }: Lists): number {
  return 5 * items.length + 2 * starts.length;
}

/** Writes the features of the words from `start` up to `end` to a place, and tells the next place. */
function writeFeatures(
  features: Int32Array,
  place: number,
  words: Int32Array,
  start: number,
  end: number,
  { concepts }: Numbering,
): number {
  let next = place;
  for (let at = start; at < end; at++) features[next++] = words[at] ?? other;
  let left = before;
  let farLeft = before;
  for (let at = start; at < end; at++) {
    const word = words[at] ?? other;
    features[next++] = firstPair + left * mostNumbers + word;
    if (farLeft !== before) features[next++] = firstApart + farLeft * mostNumbers + word;
    farLeft = left;
    left = word;
  }
  features[next++] = firstPair + left * mostNumbers + after;
  next = writeConcepts(features, next, words, start, end, concepts);
  features[next++] = -1 - sizeOf(end - start);
  return next;
}

const steps = [2, 3, 4, 6, 9, 14];

/** Length in seven steps: one word is rarely a question, twenty are never a command. */
function sizeOf(count: number): number {
  const size = steps.findIndex((step) => count < step);
  return size < 0 ? steps.length : size;
}
