import { MEDICATIONS, type SubjectId, type TopicId } from '../content';
import type { Turn } from '../turn';
import type { Thresholds } from './classifier/model';
import type { Guess, Weighed } from './guess';

/** Two topics that are hardly likely are not worth a question, however unlikely all else is. */
const leastTopics = 0.2;

/** How many topics a refusal may suggest. */
const mostNearest = 3;

/**
 * What to make of the likelihoods: answer, ask which of two, or admit not to know. A wrong answer is
 * worse than none, so the best topic has to lead every rival by a margin; what is lost by that is
 * won back by asking.
 */
export function decide(guess: Guess, thresholds: Thresholds, subject: SubjectId | undefined): Turn {
  const [first, second] = guess.topics;
  const control = guess.controls[0];
  const topics = first && second ? first.likely + second.likely : 0;
  if (control && control.likely >= Math.max(thresholds.control, topics))
    return { kind: 'control', control: control.what };
  if (!first || !second) return { kind: 'unknown', nearest: [] };
  const lead = first.likely - rivalOf(guess);
  if (first.likely >= thresholds.found && lead >= thresholds.lead) return found(first, guess);
  const covered = topics / (topics + guess.outside + guess.unknown);
  if (topics >= leastTopics && covered >= thresholds.which)
    return { kind: 'which', topics: [first.what, second.what] };
  return notCovered(guess, subject);
}

function rivalOf(guess: Guess): number {
  return Math.max(guess.topics[1]?.likely ?? 0, guess.outside, guess.unknown);
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
