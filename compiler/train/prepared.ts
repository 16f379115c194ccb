import type { IntentMeaning } from '../../lambda/content';
import { featuresOf } from '../../lambda/lookup/features';
import type { Lexicon } from '../../lambda/lookup/model';
import { read, readerFor } from '../../lambda/lookup/reader';
import { vectorOf, type Vocabulary } from '../../lambda/lookup/vector';
import { classesOf, meaningsOf, nameOf } from './classes';
import type { Example } from './examples';
import type { Point } from './softmax';

/** An example read once, for all the fits it takes part in. */
export interface Prepared {
  readonly example: Example;
  readonly words: readonly string[];
  readonly features: readonly string[];
  readonly targets: Point['targets'];
}

export interface Lesson {
  readonly classes: readonly IntentMeaning[];
  readonly examples: readonly Prepared[];
}

export function prepare(examples: readonly Example[], lexicon: Lexicon): Lesson {
  const reader = readerFor(lexicon);
  const classes = classesOf(examples);
  const numbers = new Map(classes.map((means, index) => [nameOf(means), index]));
  const prepared = examples.map((example): Prepared => {
    const words = read(example.text, reader);
    const meanings = meaningsOf(example);
    const targets = meanings.map(
      (means) => [numbers.get(nameOf(means)) ?? 0, 1 / meanings.length] as const,
    );
    return { example, words, features: featuresOf(words, reader), targets };
  });
  return { classes, examples: prepared };
}

export function pointsOf(examples: readonly Prepared[], vocabulary: Vocabulary): Point[] {
  return examples.map(({ features, targets }) => ({
    vector: vectorOf(features, vocabulary),
    targets,
    weight: 1,
  }));
}
