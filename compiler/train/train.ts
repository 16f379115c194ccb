import type { LookupModel } from '../../lambda/lookup/classifier/model';
import { inColumns, pack, unpack } from '../../lambda/lookup/classifier/samples';
import { termsOf } from '../../lambda/lookup/classifier/terms';
import { vocabularyOf } from '../../lambda/lookup/classifier/vocabulary';
import type { Lexicon } from '../../lambda/lookup/words/lexicon';
import { readerFor } from '../../lambda/lookup/words/reader';
import { thresholdsFor } from './calibrate';
import { condensed } from './condense';
import type { Example } from './examples';
import { heldOut } from './held-out';
import { together } from './judge';
import { prepare, spokenSample } from './prepared';
import { quantise } from './quantise';
import { stemmed } from './stemmed';
import { fitTelling } from './telling';

/** Trains a lookup: the same examples, lexicon and seed give the same bytes. */
export function train(examples: readonly Example[], written: Lexicon, seed: number): LookupModel {
  const lexicon = stemmed(written);
  const all = prepare(examples, lexicon);
  const held = heldOut(all, together, seed);
  const { classes, samples, words } = condensed(all, held);
  const terms = termsOf(words, readerFor(lexicon));
  const vocabulary = vocabularyOf(inColumns(unpack(pack(samples, words), terms)));
  // What is not worth storing is still worth learning from.
  const lessons = all.samples.map((each) => spokenSample(each.classes, each.words, terms));
  const { rows, softmax } = fitTelling(lessons, vocabulary, classes.length, seed);
  return {
    lexicon,
    classes,
    words: words.join(' '),
    samples: pack(samples, words),
    kept: Array.from(rows, (row) => (row < 0 ? '0' : '1')).join(''),
    ...quantise(softmax),
    thresholds: thresholdsFor(held, classes),
  };
}
