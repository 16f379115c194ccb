import { MEDICATIONS, type SubjectId, type TopicId } from '../content';
import type { Turn } from '../turn';
import type { Guess, Weighed } from './guess';
import type { Thresholds } from './model';

/** How many topics a refusal may suggest. */
const mostNearest = 3;

/**
 * What to make of the likelihoods: answer, ask which of two, or admit not to know. A wrong answer is
 * worse than none, so a topic has to be likelier than everything else together would suggest.
 */
export function decide(guess: Guess, thresholds: Thresholds, subject: SubjectId | undefined): Turn {
  const [first, second] = guess.topics;
  const control = guess.controls[0];
  if (control && control.likely >= thresholds.control)
    return { kind: 'control', control: control.what };
  if (!first || !second) return { kind: 'unknown', nearest: [] };
  if (first.likely >= thresholds.found) return found(first, guess);
  if (control && control.likely > first.likely + second.likely && control.likely > 0.3)
    return { kind: 'control', control: control.what };
  if (first.likely + second.likely >= thresholds.which)
    return { kind: 'which', topics: [first.what, second.what] };
  return notCovered(guess, subject);
}

function found(first: Weighed<TopicId>, guess: Guess): Turn {
  const form = guess.forms[0];
  return first.what === MEDICATIONS && form && form.likely > guess.medications
    ? { kind: 'medicine', form: form.what, named: [] }
    : { kind: 'topic', topic: first.what, also: undefined };
}

function notCovered(guess: Guess, subject: SubjectId | undefined): Turn {
  if (subject !== undefined || guess.outside > guess.unknown) return { kind: 'outside', subject };
  return { kind: 'unknown', nearest: nearestOf(guess) };
}

export function nearestOf(guess: Guess): TopicId[] {
  return guess.topics.slice(0, mostNearest).map((topic) => topic.what);
}
