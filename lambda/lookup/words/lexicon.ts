import type { ScriptId } from '../../content';

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
  /** What a question is about where it says so: with one of these, "it" is not the last medicine. */
  readonly nouns: readonly string[];
  /** Words between two questions: "how long is it | and | will i be tired". */
  readonly joints: readonly string[];
  /** Phrases that mean danger now; `*` stands for up to three words. */
  readonly danger: Readonly<Record<ScriptId, readonly string[]>>;
  /** Phrases that make a sentence talk about danger, not danger now: "what if", "years ago". */
  readonly talk: readonly string[];
}
