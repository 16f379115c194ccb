import type { Content } from '../content';
import { answerFrom, isTopic } from './answer-from';
import type { Answer, Offer } from './answer';
import { countFrom, fieldsOf, listFrom } from './fields';
import { newSession, type Session } from './session';

/**
 * The session in the attributes that came with a request. They are data from outside: whatever does
 * not fit this content (forged, or left by an older release) counts as not there.
 */
export function sessionFrom(attributes: unknown, content: Content): Session {
  const from = fieldsOf(attributes);
  const last = answerFrom(from['last'], content) ?? newSession.last;
  return {
    last,
    wording: countFrom(from['wording'], Number.MAX_SAFE_INTEGER),
    caution: from['caution'] === true,
    offer: offerFrom(from['offer'], content) ?? newSession.offer,
    misses: countFrom(from['misses'], 2),
    heard: listFrom(from['heard']).filter((id) => isTopic(id, content)),
    turns: countFrom(from['turns'], Number.MAX_SAFE_INTEGER - 1),
  };
}

function offerFrom(value: unknown, content: Content): Offer | undefined {
  const from = fieldsOf(value);
  const answer = answerFrom(from['answer'], content);
  const [first, second] = listFrom(from['answers']).map((each) => answerFrom(each, content));
  switch (from['kind']) {
    case 'hear':
      return answer && { kind: 'hear', answer };
    case 'confirm':
      return answer?.kind === 'medicine' && isChoice(answer)
        ? { kind: 'confirm', answer }
        : undefined;
    case 'choose':
      return first && second && first.kind === second.kind && isChoice(first)
        ? { kind: 'choose', answers: [first, second] }
        : undefined;
    case 'anything':
    case 'none':
      return { kind: from['kind'] };
    default:
      return undefined;
  }
}

/** Only what has a name can be chosen by it: a topic, a medicine, a medicine class. */
function isChoice(answer: Answer): boolean {
  if (answer.kind !== 'medicine') return answer.kind === 'topic';
  return answer.named[0]?.kind === 'medicine' || answer.named[0]?.kind === 'class';
}
