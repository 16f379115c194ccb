import type { IntentMeaning } from '../../content';
import type { Lexicon } from '../words/lexicon';
import type { Pack } from './samples';

/** Where a probability becomes an answer; set on scores of samples that were held out. */
export interface Thresholds {
  /** So likely a topic has to be to be answered, */
  readonly found: number;
  /** and so much likelier than everything else. */
  readonly lead: number;
  /** Such a share of all that is asked the two best topics have to be to be offered. */
  readonly which: number;
  readonly control: number;
  /** From here on the emergency script is spoken, */
  readonly danger: number;
  /** and from here on a line with 911 comes before the answer. */
  readonly doubt: number;
}

/**
 * A trained lookup, plain JSON. It holds the samples themselves, packed: they vote, and the features
 * of the regression are found in them again. Weights are one base64 digit each (64 levels), so that a
 * compressed bundle carries little more than their entropy.
 */
export interface LookupModel {
  readonly lexicon: Lexicon;
  readonly classes: readonly IntentMeaning[];
  /** The stemmed words of the samples, joined by spaces. */
  readonly words: string;
  readonly samples: readonly Pack[];
  /** For each feature of the samples, in the order of first appearance: 1 where it has weights. */
  readonly kept: string;
  /** One digit for each class and kept feature, class after class. */
  readonly weights: string;
  /** What one level of a class's digits is worth. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly thresholds: Thresholds;
}
