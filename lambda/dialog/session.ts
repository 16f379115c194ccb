import type { TopicId } from '../content';
import type { Answer, Offer } from './answer';

/** What one request leaves for the next: ids and counts, carried by Alexa as session attributes. */
export interface Session {
  /** The last answer that was asked for; repeat says it again. */
  readonly last: Answer;
  /** The wording it was said in, so that a repeat says the same. */
  readonly wording: number;
  /** Whether the line with the emergency number came before it. */
  readonly caution: boolean;
  readonly offer: Offer;
  /** How often in a row we did not understand. */
  readonly misses: number;
  readonly heard: readonly TopicId[];
  /** Counts requests; a prompt with several wordings takes them in turn. */
  readonly turns: number;
}

export const newSession: Session = {
  last: { kind: 'welcome' },
  wording: 0,
  caution: false,
  offer: { kind: 'anything' },
  misses: 0,
  heard: [],
  turns: 0,
};
