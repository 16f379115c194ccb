import { startsOf } from './lists';
import { firstConcept, other } from './numbers';

/** A concept, and a phrase of numbered words that expresses it. */
export interface Expression {
  readonly concept: number;
  readonly words: readonly number[];
}

/**
 * Expressions by their first word, the longest first, a stretch for each word. Every word of every
 * sample is looked up here, so that nearly all are told apart by their second word, in one list.
 */
export interface Concepts {
  readonly starts: Int32Array;
  /** The second word of each, or `alone`. */
  readonly seconds: Int32Array;
  readonly expressions: readonly Expression[];
}

const alone = -1;

/** Concepts of phrases in numbers below a size; one without words expresses nothing. */
export function conceptsFrom(all: readonly Expression[], size: number): Concepts {
  const byFirst = Array.from({ length: size }, (): Expression[] => []);
  for (const each of all) byFirst[each.words[0] ?? size]?.push(each);
  for (const others of byFirst)
    if (others.length > 1) others.sort((a, b) => b.words.length - a.words.length);
  const expressions = byFirst.flat();
  return {
    starts: startsOf(byFirst.map((others) => others.length)),
    seconds: Int32Array.from(expressions, ({ words }) => words[1] ?? alone),
    expressions,
  };
}

/** Writes the concepts of all phrases in the words, overlapping ones too, as features to a place. */
export function writeConcepts(
  features: Int32Array,
  place: number,
  words: Int32Array,
  start: number,
  end: number,
  { starts, seconds, expressions }: Concepts,
): number {
  let next = place;
  for (let at = start; at < end; at++) {
    const word = words[at] ?? other;
    const second = words[at + 1] ?? other;
    const last = starts[word + 1] ?? 0;
    for (let number = starts[word] ?? 0; number < last; number++) {
      if (seconds[number] !== second && seconds[number] !== alone) continue;
      const expression = expressions[number];
      if (expression && goesOn(expression.words, words, at, end))
        features[next++] = firstConcept + expression.concept;
    }
  }
  return next;
}

/** Whether a phrase that begins with the two words at a place goes on there. */
function goesOn(phrase: readonly number[], words: Int32Array, at: number, end: number): boolean {
  if (at + phrase.length > end) return false;
  for (let index = 2; index < phrase.length; index++)
    if (words[at + index] !== phrase[index]) return false;
  return true;
}
