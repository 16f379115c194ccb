import type { IntentMeaning } from '../../lambda/content';
import { mostWords, sampleOf, type Sample } from '../../lambda/lookup/classifier/samples';
import { vectorOf, type Rows } from '../../lambda/lookup/classifier/vector';
import type { Vocabulary } from '../../lambda/lookup/classifier/vocabulary';
import type { Lexicon } from '../../lambda/lookup/words/lexicon';
import { read, readerFor } from '../../lambda/lookup/words/reader';
import { classesOf, meaningsOf, nameOf } from './classes';
import type { Example } from './examples';
import type { Point } from './softmax';

/** The examples read once, for all the fits they take part in. */
export interface Lesson {
  readonly classes: readonly IntentMeaning[];
  /** Every word that is known, the most frequent first. */
  readonly words: readonly string[];
  readonly samples: readonly Sample[];
}

/** Examples that come to the same words and classes count once. */
export function prepare(examples: readonly Example[], lexicon: Lexicon): Lesson {
  const reader = readerFor(lexicon);
  const classes = classesOf(examples);
  const numbers = new Map(classes.map((means, index) => [nameOf(means), index]));
  const said = examples.map(({ text }) => read(text, reader));
  const words = commonest(said);
  const known = new Set(words);
  const samples = new Map<string, Sample>();
  examples.forEach((example, index) => {
    const meant = meaningsOf(example).flatMap((means) => numbers.get(nameOf(means)) ?? []);
    const own = (said[index] ?? []).filter((word) => known.has(word));
    const key = `${meant.join()} ${own.join(' ')}`;
    if (own.length > 0 && !samples.has(key)) samples.set(key, sampleOf(meant, own, reader));
  });
  return { classes, words, samples: [...samples.values()].sort(byClasses) };
}

/** The words of the examples, the most frequent first; then two digits for each compress best. */
function commonest(said: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const word of said.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** In the order in which they are packed, and so found again; by words, which compresses best. */
function byClasses(a: Sample, b: Sample): number {
  const [keyA, keyB] = [a, b].map(
    ({ classes, words }) => `${classes.map((kind) => kind + 100).join()} ${words.join(' ')}`,
  );
  return (keyA ?? '') < (keyB ?? '') ? -1 : Number(keyA !== keyB);
}

export function pointsOf(samples: readonly Sample[], rows: Rows, vocabulary: Vocabulary): Point[] {
  return samples.map(({ classes }, number) => ({
    vector: vectorOf(vocabulary.samples[number] ?? [], rows, vocabulary),
    targets: classes.map((kind) => [kind, 1 / classes.length] as const),
    weight: 1,
  }));
}
