import type { Content, Control } from '../content';
import type { Turn } from '../turn';
import type { Answer, Offer } from './answer';
import { stricterFirst } from './medicine';
import { offerAfter, topicAnswer } from './offer';
import { before, firstTopic, nextUnheard, topicOf, topicsPage } from './path';
import type { Session } from './session';

/** What to say to a turn in this session: the whole conversation, as one table. */
export function chooseAnswer(turn: Turn, session: Session, content: Content): Answer {
  switch (turn.kind) {
    case 'launch':
      return { kind: 'welcome' };
    case 'topic':
      return topicAnswer(turn.topic, turn.also);
    case 'which':
    case 'outside':
    case 'emergency':
      return turn;
    case 'medicine':
      return medicineAnswer(turn, session.last, content);
    case 'control':
      return obey(turn.control, session, content);
    case 'pick':
      return picked(turn.position, session, content) ?? missed(session, content, []);
    case 'unknown':
      return missed(session, content, turn.nearest);
  }
}

/** "Which ones" is the list; "when can i start it again" speaks of the medicine just answered. */
function medicineAnswer(turn: Turn & { kind: 'medicine' }, last: Answer, content: Content): Answer {
  if (turn.named.length > 0) return { ...turn, named: stricterFirst(turn.named, content) };
  if (turn.form === 'which') return { kind: 'medicine-list', page: 0 };
  const known = last.kind === 'medicine' && last.named.every((named) => named.kind !== 'near');
  return known ? { ...turn, named: last.named } : turn;
}

function obey(control: Control, session: Session, content: Content): Answer {
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
function settled(answer: Answer, content: Content): Answer {
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

/**
 * "The first one" is the first of those just said; a number beyond them counts all the questions, as
 * the screen numbers them.
 */
function picked(position: number, session: Session, content: Content): Answer | undefined {
  if (session.offer.kind === 'choose') {
    const chosen = session.offer.answers[position - 1];
    return chosen && settled(chosen, content);
  }
  const page = pageSaid(session);
  if (page === undefined) return undefined;
  const topic = topicsPage(content, page)[position - 1] ?? content.topics[position - 1];
  return topic && topicAnswer(topic.id);
}

/** The portion of the list that was said last: the one before a portion that is offered. */
function pageSaid({ last, offer }: Session): number | undefined {
  if (offer.kind === 'hear' && offer.answer.kind === 'topics') return offer.answer.page - 1;
  return last.kind === 'topics' ? last.page : undefined;
}

/** The first miss suggests two topics, the second the two nearest ones or the list. */
function missed(session: Session, content: Content, nearest: readonly string[]): Answer {
  const times = session.misses + 1;
  const topics = times === 1 ? suggestions(session, content) : nearest.slice(0, 2);
  return { kind: 'missed', times, topics };
}

function suggestions(session: Session, content: Content): readonly string[] {
  const from = session.heard.at(-1);
  const first =
    from === undefined ? firstTopic(content) : nextUnheard(content, from, session.heard);
  const second = first && nextUnheard(content, first, session.heard);
  return first && second ? [first, second] : topicsPage(content, 0).map((topic) => topic.id);
}
