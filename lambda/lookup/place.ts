import type { TopicId } from '../content';
import type { Turn } from '../turn';
import type { Guess } from './guess';

/** Where in the conversation a person is, as far as it bears on what the next words mean. */
export interface Place {
  /** The topic just answered, which "how long is that" may speak of. */
  readonly topic: TopicId | undefined;
  /** The two topics just offered, or none: a weak word may choose between them. */
  readonly among: readonly TopicId[];
  /** Whether a medicine was just spoken of, which "is it safe" may mean. */
  readonly medicine: boolean;
  /** Whether a medicine's name was just read back, which "not Klonopin" denies. */
  readonly readBack: boolean;
}

/** So much likelier than the other offered topic a weak word has to make one, */
const clearly = 2;

/** and so likely by itself: nonsense chooses nothing. */
const least = 0.15;

/** A weak turn read in its place: of two topics the one at hand, or the one of those offered. */
export function inPlace(turn: Turn, guess: Guess, place: Place): Turn {
  if (turn.kind !== 'which' && turn.kind !== 'unknown' && turn.kind !== 'outside') return turn;
  const chosen = chosenAmong(guess, place.among);
  if (chosen !== undefined && turn.kind !== 'outside') return topicTurn(chosen);
  const here = place.topic;
  return turn.kind === 'which' && here !== undefined && turn.topics.includes(here)
    ? topicTurn(here)
    : turn;
}

function chosenAmong(guess: Guess, among: readonly TopicId[]): TopicId | undefined {
  const [first, second] = guess.topics.filter(({ what }) => among.includes(what));
  if (!first || !second) return undefined;
  return first.likely > Math.max(least, clearly * second.likely) ? first.what : undefined;
}

function topicTurn(topic: TopicId): Turn {
  return { kind: 'topic', topic, also: undefined };
}
