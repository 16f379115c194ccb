import type { LookupModel } from '../../lambda/lookup/classifier/model';
import { pack } from '../../lambda/lookup/classifier/samples';
import type { Softmax } from '../../lambda/lookup/classifier/softmax';
import type { Rows } from '../../lambda/lookup/classifier/vector';
import { vocabularyOf, type Vocabulary } from '../../lambda/lookup/classifier/vocabulary';
import type { Lexicon } from '../../lambda/lookup/words/lexicon';
import { thresholdsFor } from './calibrate';
import type { Example } from './examples';
import { heldOut } from './held-out';
import { both } from './judge';
import { pointsOf, prepare, type Lesson } from './prepared';
import { quantise } from './quantise';
import { mostFeatures, settings } from './settings';
import { fit } from './softmax';
import { rowsOf, sizeOf, tellingRows } from './telling';

/** Trains a lookup: the same examples, lexicon and seed give the same bytes. */
export function train(examples: readonly Example[], lexicon: Lexicon, seed: number): LookupModel {
  const lesson = prepare(examples, lexicon);
  const vocabulary = vocabularyOf(lesson.samples);
  const { rows, softmax } = fitTelling(lesson, vocabulary, seed);
  return {
    lexicon,
    classes: lesson.classes,
    words: lesson.words.join(' '),
    samples: pack(lesson.samples, lesson.words),
    kept: Array.from(rows, (row) => (row < 0 ? '0' : '1')).join(''),
    ...quantise(softmax),
    thresholds: thresholdsFor(heldOut(lesson, both, seed), lesson.classes),
  };
}

/** Fits to every feature first, then again to those that tell the classes apart. */
function fitTelling(
  { classes, samples }: Lesson,
  vocabulary: Vocabulary,
  seed: number,
): { readonly rows: Rows; readonly softmax: Softmax } {
  const fitted = (rows: Rows): Softmax =>
    fit(pointsOf(samples, rows, vocabulary), sizeOf(rows), classes.length, { ...settings, seed });
  const all = rowsOf(vocabulary);
  const rows = tellingRows(all, fitted(all), vocabulary.counts, mostFeatures);
  return { rows, softmax: fitted(rows) };
}
