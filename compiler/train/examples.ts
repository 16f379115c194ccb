import type { IntentMeaning, TopicId } from '../../lambda/content';

/** An utterance and what it means. */
export interface Meant {
  readonly text: string;
  readonly means: IntentMeaning;
}

/** An utterance that a listener would ask back about: "how will it feel". */
export interface Ambiguous {
  readonly text: string;
  readonly topics: readonly [TopicId, TopicId];
}

export type Example = Meant | Ambiguous;
