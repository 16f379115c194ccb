import { syllable } from 'syllable';
import { quote, type Diagnostic } from '../diagnostic';
import type { BoundText } from './facts';

export const MOST_WORDS = 40;
export const MOST_SECONDS = 15;
export const MOST_INSTRUCTIONS = 2;
export const HIGHEST_GRADE = 6;

/** Speaking rate of a synthetic voice, by which seconds are estimated. */
const WORDS_PER_MINUTE = 170;
const PAUSE_PER_SENTENCE_SECONDS = 0.3;

const instruction =
  /^(?:please |before [^,]*, (?:please )?)?(?:tell|ask|check|call|take|have|say|skip|stop|look|get|try|plan|text|use|wait|bring|do not|don't)\b|\band (?:check|call|have|ask|tell|text)\b/gi;

/** What an answer heard on its own may be: its words, seconds, instructions and reading grade. */
export function brevityDiagnostics(
  { name, text, place }: BoundText,
  medicineNames: readonly string[],
): readonly Diagnostic[] {
  const measures = [
    ['words', wordsIn(text).length, MOST_WORDS],
    ['seconds of speech', seconds(text), MOST_SECONDS],
    ['instructions', instructions(text), MOST_INSTRUCTIONS],
    ['as its reading grade', readingGrade(text, medicineNames), HIGHEST_GRADE],
  ] as const;
  return measures
    .filter(([, measured, most]) => measured > most)
    .map(([what, measured, most]) => ({
      ...place,
      found: `${Math.ceil(measured * 10) / 10} ${what} in ${quote(name)}`,
      expected: `at most ${most}`,
      remedy: 'say less here, in shorter words and sentences; the full answer has room',
    }));
}

/** Seconds of speech, by words and sentences. */
export function seconds(text: string): number {
  const pauses = (sentencesIn(text).length - 1) * PAUSE_PER_SENTENCE_SECONDS;
  return (wordsIn(text).length / WORDS_PER_MINUTE) * 60 + pauses;
}

/** How many things a text tells the listener to do, by the verbs that open its sentences. */
export function instructions(text: string): number {
  return sentencesIn(text).reduce(
    (count, sentence) => count + [...sentence.matchAll(instruction)].length,
    0,
  );
}

/**
 * The Flesch-Kincaid grade level (Kincaid et al., Derivation of New Readability Formulas, 1975),
 * with each name of a medicine counted as a word of one syllable: the listener knows it already.
 */
export function readingGrade(text: string, medicineNames: readonly string[]): number {
  const names = [...medicineNames].sort((a, b) => b.length - a.length);
  const known = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
  const words = wordsIn(text.replace(known, 'pill'));
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const sentences = sentencesIn(text).length;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
}
