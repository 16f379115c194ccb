import type { IntentMeaning } from '../../lambda/content';
import type { Sample } from '../../lambda/lookup/classifier/samples';
import type { HeldOut } from './held-out';
import type { Lesson } from './prepared';

/** So likely a sample's own meaning is without it that the others teach it already, */
const taught = 0.81;

/** and so unlikely that they all speak against it: it would mislead more than it teaches. */
const contradicted = 0.02;

/**
 * A lesson with the samples and words that are worth storing: condensed (P. Hart, "The condensed
 * nearest neighbor rule", 1968) and edited (D. Wilson, 1972), a fifth less for as much understood.
 * Of emergencies every odd one stays: whoever says just that must be heard.
 */
export function condensed(lesson: Lesson, held: readonly HeldOut[]): Lesson {
  const worth = new Set(
    held.filter((each) => isWorthStoring(each, lesson.classes)).map(({ sample }) => sample),
  );
  const samples = lesson.samples.filter((sample) => worth.has(sample));
  const said = new Set(samples.flatMap(({ words }) => words));
  return { ...lesson, samples, words: lesson.words.filter((word) => said.has(word)) };
}

function isWorthStoring({ sample, likely }: HeldOut, classes: readonly IntentMeaning[]): boolean {
  const own = sample.classes.reduce((sum, kind) => sum + (likely[kind] ?? 0), 0);
  return own < taught && (own > contradicted || isEmergency(sample, classes));
}

function isEmergency(sample: Sample, classes: readonly IntentMeaning[]): boolean {
  return sample.classes.some((kind) => classes[kind]?.kind === 'emergency');
}
