import { MEDICATIONS, type Content, type TopicId } from '../content';
import type { Turn } from '../turn';
import type { Answer } from './answer';
import { chooseAnswer } from './choose-answer';
import { offerAfter } from './offer';
import { replyWith, type Reply } from './reply';
import type { Session } from './session';

export interface Said {
  readonly answer: Answer;
  readonly reply: Reply;
  readonly pace: 'normal' | 'slow';
  /** Whether the line with the emergency number comes first. */
  readonly caution: boolean;
  readonly session: Session;
}

/**
 * One step of the conversation: what is said to a turn, and the session it leaves. Pure. `inDoubt`:
 * the words may have been about danger. A repeat repeats the line about it, too.
 */
export function converse(turn: Turn, inDoubt: boolean, session: Session, content: Content): Said {
  const answer = chooseAnswer(turn, session, content);
  const now = topicsIn(answer);
  const heard = [...session.heard.filter((topic) => !now.includes(topic)), ...now];
  const offer = offerAfter(answer, heard, content);
  const again = turn.kind === 'control' && ['repeat', 'slower'].includes(turn.control);
  const wording = again ? session.wording : session.turns;
  const caution = inDoubt || (again && session.caution);
  const slow = turn.kind === 'control' && turn.control === 'slower';
  return {
    answer,
    reply: replyWith(answer, offer, content, wording),
    pace: slow ? 'slow' : 'normal',
    caution,
    session: {
      ...(isWorthRepeating(answer)
        ? { last: answer, wording, caution }
        : { last: session.last, wording: session.wording, caution: session.caution }),
      offer,
      misses: missesAfter(turn, answer, session),
      heard,
      turns: session.turns + 1,
    },
  };
}

function topicsIn(answer: Answer): readonly TopicId[] {
  if (answer.kind === 'topic') return [answer.topic];
  return answer.kind === 'medicine-list' ? [MEDICATIONS] : [];
}

/** Prompts around an answer are not the answer: "repeat" reaches past them to what was asked for. */
function isWorthRepeating(answer: Answer): boolean {
  return !['help', 'missed', 'moving-on', 'nothing-more', 'goodbye'].includes(answer.kind);
}

function missesAfter(turn: Turn, answer: Answer, session: Session): number {
  if (answer.kind === 'missed') return answer.times;
  const kept = turn.kind === 'control' && ['help', 'repeat', 'slower'].includes(turn.control);
  return kept ? session.misses : 0;
}
