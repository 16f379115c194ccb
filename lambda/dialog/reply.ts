import type { Content } from '../content';
import type { Answer, Offer } from './answer';
import { cardFor, type Card } from './card';
import { calledBack } from './named';
import { topicOf } from './path';
import { says } from './says';
import { question } from './wording';

/** What is heard and shown, in plain text; a question opens the microphone, no question closes it. */
export interface Reply {
  readonly speech: string;
  /** The two parts of the speech, for the screen: what it says, and the question it ends with. */
  readonly words: string;
  readonly asks: string;
  readonly microphone:
    { readonly kind: 'open'; readonly reprompt: string } | { readonly kind: 'closed' };
  readonly card: Card | undefined;
}

/** The words of an answer and its offer; `turns` picks the wording of the prompts in it. */
export function replyWith(answer: Answer, offer: Offer, content: Content, turns: number): Reply {
  const words = says(answer, content, turns);
  const asked = asks(answer, offer, content, turns);
  const card = cardFor(answer, content, turns);
  if (!asked) return { speech: words, words, asks: '', microphone: { kind: 'closed' }, card };
  return {
    speech: `${words} ${asked.ask}`.trim(),
    words,
    asks: asked.ask,
    microphone: { kind: 'open', reprompt: asked.reprompt },
    card,
  };
}

function asks(
  answer: Answer,
  offer: Offer,
  content: Content,
  turns: number,
): ReturnType<typeof question> | undefined {
  switch (offer.kind) {
    case 'hear':
      return asksToHear(offer.answer, content, turns);
    case 'choose': {
      const [first, second] = offer.answers.map((each) => called(each, content));
      const key = chooseKey(answer, offer);
      return question(content, key, { first: first ?? '', second: second ?? '' }, turns);
    }
    case 'confirm':
      return question(content, 'did-you-say', { medicine: called(offer.answer, content) }, turns);
    case 'anything':
      return question(content, openKey(answer), {}, turns);
    case 'none':
      return undefined;
  }
}

function asksToHear(offered: Answer, content: Content, turns: number): ReturnType<typeof question> {
  if (offered.kind === 'topic') {
    return offered.depth === 'full'
      ? question(content, 'hear-more', {}, turns)
      : question(content, 'hear-topic', { topic: called(offered, content) }, turns);
  }
  const isList = offered.kind === 'medicine-list' && offered.page === 0;
  return isList ? question(content, 'hear-list', {}, turns) : question(content, 'go-on', {}, turns);
}

function chooseKey(answer: Answer, offer: Offer & { kind: 'choose' }) {
  if (offer.answers[0].kind === 'medicine') return 'did-you-say-either';
  return answer.kind === 'missed' && answer.times === 1 ? 'suggest-two' : 'did-you-mean';
}

function openKey(answer: Answer): 'what-first' | 'what-else' | 'which-topic' {
  if (answer.kind === 'help') return openKey(answer.about);
  if (answer.kind === 'welcome') return 'what-first';
  const listed = answer.kind === 'topics' || answer.kind === 'missed';
  return listed ? 'which-topic' : 'what-else';
}

/** How an offered answer is called in the question about it. */
export function called(answer: Answer, content: Content): string {
  if (answer.kind === 'topic') return topicOf(content, answer.topic).name;
  // The name that is read back comes first.
  return answer.kind === 'medicine' ? calledBack(answer.named[0], content) : '';
}
