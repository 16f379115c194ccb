import type { Content } from '../content';
import type { Answer } from './answer';
import { says } from './says';
import { topicOf } from './path';

/** What stays in the Alexa app to read: plain text, no links. */
export interface Card {
  readonly title: string;
  readonly text: string;
}

/** The card of an answer; prompts and questions leave none. */
export function cardFor(answer: Answer, content: Content, turns: number): Card | undefined {
  switch (answer.kind) {
    case 'topic': {
      const { question, card } = topicOf(content, answer.topic);
      return { title: question, text: card };
    }
    case 'medicine': {
      const verdict = says(answer, content, turns);
      const text = `${verdict}\n\n${content.medicineCard.text}`;
      return verdict === '' ? undefined : { title: content.medicineCard.title, text };
    }
    case 'medicine-list':
      return content.medicineCard;
    case 'emergency': {
      const script = content.scripts.find((each) => each.id === answer.script);
      return script?.card;
    }
    default:
      return undefined;
  }
}
