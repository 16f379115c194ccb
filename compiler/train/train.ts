import type { LookupModel } from '../../lambda/lookup/classifier/model';
import { pack } from '../../lambda/lookup/classifier/samples';
import { vocabularyOf } from '../../lambda/lookup/classifier/vocabulary';
import type { Lexicon } from '../../lambda/lookup/words/lexicon';
import { thresholdsFor } from './calibrate';
import { condensed } from './condense';
import type { Example } from './examples';
import { heldOut } from './held-out';
import { together } from './judge';
import { prepare } from './prepared';
import { quantise } from './quantise';
import { fitTelling } from './telling';

/** Trains a lookup: the same examples, lexicon and seed give the same bytes. */
export function train(examples: readonly Example[], lexicon: Lexicon, seed: number): LookupModel {
  const all = prepare(examples, lexicon);
  const held = heldOut(all, together, seed);
  const { classes, samples, words } = condensed(all, held);
  const vocabulary = vocabularyOf(samples);
  const { rows, softmax } = fitTelling(samples, vocabulary, classes.length, seed);
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
