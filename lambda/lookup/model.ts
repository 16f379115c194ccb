import type { IntentMeaning, ScriptId } from '../content';

/**
 * What words mean alike in this field, as data that the clinic's staff can extend: none of it is in
 * the code. Phrases are plain lower-case words.
 */
export interface Lexicon {
  /** Words that carry nothing, wherever they stand: "um", "please". */
  readonly fillers: readonly string[];
  /** Phrase -> what it stands for: contractions ("won't"), mis-hearings ("kettle mean"). */
  readonly rewrites: Readonly<Record<string, string>>;
  /** Whom callers speak for: "husband", "mom". Their questions are the patient's own. */
  readonly people: readonly string[];
  /** Meaning -> the words and phrases that express it: woozy -> "spaced out", "loopy". */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Phrase -> the place in what was just offered: "the second one" -> 2. */
  readonly positions: Readonly<Record<string, number>>;
  /** Words between two questions: "how long is it | and | will i be tired". */
  readonly joints: readonly string[];
  /** Phrases that mean danger now; `*` stands for up to three words. */
  readonly danger: Readonly<Record<ScriptId, readonly string[]>>;
  /** Phrases that make a sentence talk about danger, not danger now: "what if", "years ago". */
  readonly talk: readonly string[];
}

/** Where a probability becomes an answer; set on scores of samples that were held out. */
export interface Thresholds {
  /** From here on a topic is answered; */
  readonly found: number;
  /** and from here on two are offered, together. */
  readonly which: number;
  readonly control: number;
  /** From here on the emergency script is spoken, */
  readonly danger: number;
  /** and from here on a line with 911 comes before the answer. */
  readonly doubt: number;
}

/**
 * A trained lookup, plain JSON. Each weight is one base64 digit (64 levels), so that a compressed
 * bundle carries little more than the weights' entropy.
 */
export interface LookupModel {
  readonly lexicon: Lexicon;
  readonly classes: readonly IntentMeaning[];
  /** Features in the order of the columns of weights, joined by spaces. */
  readonly vocabulary: string;
  /** One digit for each class and feature, class after class. */
  readonly weights: string;
  /** What one level of a class's digits is worth. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** Scores are divided by this before they become probabilities (C. Guo et al., 2017). */
  readonly temperature: number;
  readonly thresholds: Thresholds;
}
