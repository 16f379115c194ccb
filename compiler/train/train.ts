import type { Lexicon, LookupModel } from '../../lambda/lookup/model';
import type { Softmax } from '../../lambda/lookup/softmax';
import type { Vocabulary } from '../../lambda/lookup/vector';
import { temperatureFor, thresholdsFor } from './calibrate';
import type { Example } from './examples';
import { heldOut } from './held-out';
import { pointsOf, prepare, type Lesson } from './prepared';
import { quantise } from './quantise';
import { fewestExamples, mostFeatures, settings } from './settings';
import { fit } from './softmax';
import { tellingOf, vocabularyOf } from './vocabulary';

/** Trains a lookup: the same examples, lexicon and seed give the same bytes. */
export function train(examples: readonly Example[], lexicon: Lexicon, seed: number): LookupModel {
  const lesson = prepare(examples, lexicon);
  const held = heldOut(lesson, seed);
  const temperature = temperatureFor(held);
  const { vocabulary, softmax } = fitTelling(lesson, seed);
  return {
    lexicon,
    classes: lesson.classes,
    vocabulary: [...vocabulary.keys()].join(' '),
    ...quantise(softmax),
    temperature,
    thresholds: thresholdsFor(held, lesson.classes, temperature),
  };
}

/** Fits to every feature first, then again to those that tell the classes apart. */
function fitTelling(
  { classes, examples }: Lesson,
  seed: number,
): { readonly vocabulary: Vocabulary; readonly softmax: Softmax } {
  const all = vocabularyOf(
    examples.map(({ features }) => features),
    fewestExamples,
  );
  const fitted = (vocabulary: Vocabulary): Softmax =>
    fit(pointsOf(examples, vocabulary), vocabulary.size, classes.length, { ...settings, seed });
  const vocabulary = tellingOf(all, fitted(all), mostFeatures);
  return { vocabulary, softmax: fitted(vocabulary) };
}
