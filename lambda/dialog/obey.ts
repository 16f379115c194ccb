import type { Content, Control } from '../content';
import type { Answer, Offer } from './answer';
import { stricterFirst } from './named';
import { offerAfter, topicAnswer } from './offer';
import { before, firstTopic, topicOf } from './path';
import type { Session } from './session';

/** What a control leads to from here: yes and no by the pending offer, the rest by what was said. */
export function obey(control: Control, session: Session, content: Content): Answer {
  switch (control) {
    case 'help':
      return { kind: 'help', about: session.last, pending: session.offer };
    case 'repeat':
    case 'slower':
      return session.last;
    case 'more':
      return moreOf(session, content);
    case 'yes':
      return accept(session.offer, content);
    case 'no':
      return decline(session.offer, content);
    case 'stop':
      return { kind: 'goodbye' };
    case 'next':
      return following(session.last, content);
    case 'previous':
      return preceding(session.last, content);
    case 'list-topics':
      return { kind: 'topics', page: 0 };
  }
}

function accept(offer: Offer, content: Content): Answer {
  switch (offer.kind) {
    case 'hear':
    case 'confirm':
      return settled(offer.answer, content);
    case 'choose':
      return settled(offer.answers[0], content);
    case 'anything':
    case 'none':
      return { kind: 'topics', page: 0 };
  }
}

function decline(offer: Offer, content: Content): Answer {
  switch (offer.kind) {
    case 'hear':
      return offer.answer.kind === 'topic' && offer.answer.depth === 'short'
        ? { kind: 'nothing-more' }
        : { kind: 'moving-on' };
    case 'confirm':
      return unclear(offer.answer, content);
    case 'choose':
      return offer.answers[0].kind === 'medicine'
        ? unclear(offer.answers[0], content)
        : { kind: 'topics', page: 0 };
    case 'anything':
    case 'none':
      return { kind: 'goodbye' };
  }
}

/** An offered answer as it is given: a name that was read back may need the stricter rule first. */
export function settled(answer: Answer, content: Content): Answer {
  return answer.kind === 'medicine'
    ? { ...answer, named: stricterFirst(answer.named, content) }
    : answer;
}

/** The name read back was wrong, and no guess takes its place; a second name stands. */
function unclear(answer: Answer, content: Content): Answer {
  if (answer.kind !== 'medicine') return answer;
  const [, ...others] = answer.named;
  return settled({ ...answer, named: [{ kind: 'unclear' }, ...others] }, content);
}

function moreOf(session: Session, content: Content): Answer {
  const { last } = session;
  const short = last.kind === 'topic' && last.depth === 'short';
  if (short && topicOf(content, last.topic).hasMore) return { ...last, depth: 'full' };
  const offer = offerAfter(last, session.heard, content);
  return offer.kind === 'hear' ? offer.answer : { kind: 'topics', page: 0 };
}

function following(last: Answer, content: Content): Answer {
  if (last.kind === 'topic') return topicAnswer(topicOf(content, last.topic).next);
  const offer = offerAfter(last, [], content);
  return offer.kind === 'hear' ? offer.answer : topicAnswer(firstTopic(content));
}

function preceding(last: Answer, content: Content): Answer {
  if (last.kind === 'topic') return topicAnswer(before(content, last.topic));
  if (last.kind === 'topics' || last.kind === 'medicine-list')
    return { kind: last.kind, page: Math.max(0, last.page - 1) };
  return last;
}
