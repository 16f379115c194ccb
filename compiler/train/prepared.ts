import type { IntentMeaning } from '../../lambda/content';
import { featuresOf } from '../../lambda/lookup/classifier/features';
import type { Said, Sample } from '../../lambda/lookup/classifier/samples';
import { numbersOf, termsOf, wordLimit, type Terms } from '../../lambda/lookup/classifier/terms';
import { vectorOf, type Rows } from '../../lambda/lookup/classifier/vector';
import { placesOf, type Vocabulary } from '../../lambda/lookup/classifier/vocabulary';
import type { Lexicon } from '../../lambda/lookup/words/lexicon';
import { read, readerFor } from '../../lambda/lookup/words/reader';
import { classesOf, meaningsOf, nameOf } from './classes';
import type { Example } from './examples';
import type { Point } from './softmax';

/** A sample that still has its words. */
export type SpokenSample = Sample & Said;

/** The examples read once, for all the fits they take part in. */
export interface Lesson {
  readonly classes: readonly IntentMeaning[];
  /** Every word that is known, the most frequent first. */
  readonly words: readonly string[];
  readonly samples: readonly SpokenSample[];
}

/** Examples that come to the same words and classes count once. */
export function prepare(examples: readonly Example[], lexicon: Lexicon): Lesson {
  const reader = readerFor(lexicon);
  const classes = classesOf(examples);
  const numbers = new Map(classes.map((means, index) => [nameOf(means), index]));
  const said = examples.map(({ text }) => read(text, reader));
  const words = commonest(said);
  const terms = termsOf(words, reader);
  const samples = new Map<string, SpokenSample>();
  examples.forEach((example, index) => {
    const meant = meaningsOf(example).flatMap((means) => numbers.get(nameOf(means)) ?? []);
    const own = (said[index] ?? []).filter((word) => terms.words.has(word));
    const key = `${meant.join()} ${own.join(' ')}`;
    if (own.length > 0 && !samples.has(key)) samples.set(key, spokenSample(meant, own, terms));
  });
  return { classes, words, samples: [...samples.values()].sort(byClasses) };
}

export function spokenSample(
  classes: readonly number[],
  words: readonly string[],
  terms: Terms,
): SpokenSample {
  return { classes, words, features: featuresOf(numbersOf(words, terms), terms) };
}

/** The words of the examples, the most frequent first; then two digits for each compress best. */
function commonest(said: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const word of said.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, wordLimit)
    .map(([word]) => word);
}

/** In the order in which they are packed, and so found again; by words, which compresses best. */
function byClasses(a: SpokenSample, b: SpokenSample): number {
  const [keyA, keyB] = [a, b].map(
    ({ classes, words }) => `${classes.map((kind) => kind + 100).join()} ${words.join(' ')}`,
  );
  return (keyA ?? '') < (keyB ?? '') ? -1 : Number(keyA !== keyB);
}

export function pointsOf(samples: readonly Sample[], rows: Rows, vocabulary: Vocabulary): Point[] {
  return samples.map(({ classes, features }) => ({
    vector: vectorOf(placesOf(features, vocabulary), rows, vocabulary),
    targets: classes.map((kind) => [kind, 1 / classes.length] as const),
  }));
}
