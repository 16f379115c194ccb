import type { Content } from '../content';
import type { Turn } from '../turn';
import type { Answer } from './answer';
import { stricterFirst } from './named';
import { obey, settled } from './obey';
import { isReadBack, topicAnswer } from './offer';
import { firstTopic, nextUnheard, topicsPage } from './path';
import type { Session } from './session';

/** What to say to a turn in this session: the whole conversation, as one table. */
export function chooseAnswer(turn: Turn, session: Session, content: Content): Answer {
  switch (turn.kind) {
    case 'launch':
      return { kind: 'welcome' };
    case 'topic':
      return topicAnswer(turn.topic, turn.also);
    case 'outside':
      // "Maybe" to a name that was read back is no question of its own.
      return turn.subject === undefined && isReadBack(session.offer)
        ? missed(session, content, [])
        : turn;
    case 'which':
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

/**
 * The first miss suggests two topics, the second the two nearest ones or the list. A name that was
 * read back is asked for once more, and counts as not made out after that.
 */
function missed(session: Session, content: Content, nearest: readonly string[]): Answer {
  const times = session.misses + 1;
  const pending = isReadBack(session.offer) ? session.offer : undefined;
  if (pending && times > 1) return obey('no', session, content);
  const topics = times === 1 ? suggestions(session, content) : nearest.slice(0, 2);
  return { kind: 'missed', times, topics: pending ? [] : topics, pending };
}

function suggestions(session: Session, content: Content): readonly string[] {
  const from = session.heard.at(-1);
  const first =
    from === undefined ? firstTopic(content) : nextUnheard(content, from, session.heard);
  const second = first && nextUnheard(content, first, session.heard);
  return first && second ? [first, second] : topicsPage(content, 0).map((topic) => topic.id);
}
