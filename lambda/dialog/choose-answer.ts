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
      return turn.form === 'which' && turn.named.length === 0
        ? { kind: 'medicine-list', page: 0 }
        : { ...turn, named: stricterFirst(turn.named, content) };
    case 'control':
      return obey(turn.control, session, content);
    case 'pick':
      return picked(turn.position, session, content) ?? missed(session, content, []);
    case 'unknown':
      return missed(session, content, turn.nearest);
  }
}

function obey(control: Control, session: Session, content: Content): Answer {
  switch (control) {
    case 'help':
      return { kind: 'help', about: session.last };
    case 'repeat':
    case 'slower':
      return session.last;
    case 'more':
      return moreOf(session, content);
    case 'yes':
      return accept(session.offer);
    case 'no':
      return decline(session.offer);
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

function accept(offer: Offer): Answer {
  switch (offer.kind) {
    case 'hear':
    case 'confirm':
      return offer.answer;
    case 'choose':
      return offer.answers[0];
    case 'anything':
    case 'none':
      return { kind: 'topics', page: 0 };
  }
}

function decline(offer: Offer): Answer {
  switch (offer.kind) {
    case 'hear':
      return offer.answer.kind === 'topic' && offer.answer.depth === 'short'
        ? { kind: 'nothing-more' }
        : { kind: 'moving-on' };
    case 'confirm':
      return unclear(offer.answer);
    case 'choose':
      return offer.answers[0].kind === 'medicine'
        ? unclear(offer.answers[0])
        : { kind: 'topics', page: 0 };
    case 'anything':
    case 'none':
      return { kind: 'goodbye' };
  }
}

/** The read-back was wrong, so we know no name at all: never act on a guess. */
function unclear(answer: Answer): Answer {
  return answer.kind === 'medicine' ? { ...answer, named: [{ kind: 'unclear' }] } : answer;
}

function moreOf(session: Session, content: Content): Answer {
  const { last } = session;
  if (last.kind === 'topic' && last.depth === 'short') return { ...last, depth: 'full' };
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

function picked(position: number, session: Session, content: Content): Answer | undefined {
  if (session.offer.kind === 'choose') return session.offer.answers[position - 1];
  const topic = content.topics[position - 1];
  return session.last.kind === 'topics' && topic ? topicAnswer(topic.id) : undefined;
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
