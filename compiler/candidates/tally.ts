import { MEDICATIONS, type IntentMeaning, type TopicId } from '../../lambda/content';
import type { Thresholds } from '../../lambda/lookup/classifier/model';
import { decide } from '../../lambda/lookup/decide';
import { guessFrom } from '../../lambda/lookup/guess';
import type { Turn } from '../../lambda/turn';

/** An utterance that was judged, and the topics that are right for it: none, if none covers it. */
export interface Judged {
  readonly likely: Float32Array;
  readonly topics: readonly TopicId[];
}

/** Shares of the questions the FAQ covers, and of those it does not, in percent. */
export interface Tally {
  readonly right: number;
  readonly rightOrAsked: number;
  readonly asked: number;
  readonly wrong: number;
  readonly uncoveredAnswered: number;
}

export function tally(
  judged: readonly Judged[],
  classes: readonly IntentMeaning[],
  thresholds: Thresholds,
): Tally {
  const turns = judged.map(({ likely, topics }) => ({
    topics,
    turn: decide(guessFrom(classes, likely), thresholds, undefined),
  }));
  const covered = turns.filter(({ topics }) => topics.length > 0);
  const others = turns.filter(({ topics }) => topics.length === 0);
  const right = share(covered, ({ turn, topics }) => topics.includes(answered(turn) ?? ''));
  return {
    right,
    rightOrAsked: right + share(covered, ({ turn, topics }) => offers(turn, topics)),
    asked: share(covered, ({ turn }) => turn.kind === 'which'),
    wrong: share(
      covered,
      ({ turn, topics }) => !topics.includes(answered(turn) ?? topics[0] ?? ''),
    ),
    uncoveredAnswered: share(others, ({ turn }) => answered(turn) !== undefined),
  };
}

function answered(turn: Turn): TopicId | undefined {
  if (turn.kind === 'topic') return turn.topic;
  return turn.kind === 'medicine' ? MEDICATIONS : undefined;
}

function offers(turn: Turn, topics: readonly TopicId[]): boolean {
  return turn.kind === 'which' && turn.topics.some((topic) => topics.includes(topic));
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return (100 * items.filter(holds).length) / Math.max(items.length, 1);
}
