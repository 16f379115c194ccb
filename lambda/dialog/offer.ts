import { MEDICATIONS, type Content, type TopicId } from '../content';
import type { Named } from '../turn';
import type { Answer, Offer } from './answer';
import { meant } from './named';
import { firstTopic, nextUnheard, topicOf, topicsPage } from './path';

const anything: Offer = { kind: 'anything' };
const none: Offer = { kind: 'none' };

/** The short answer of a topic. */
export function topicAnswer(topic: TopicId, also?: TopicId): Answer {
  return { kind: 'topic', topic, depth: 'short', also };
}

/**
 * The one offer that an answer ends with: more while there is more, else the next unheard topic of
 * the patient's path, else an open question. Emergencies, goodbyes and a third miss offer nothing.
 */
export function offerAfter(answer: Answer, heard: readonly TopicId[], content: Content): Offer {
  switch (answer.kind) {
    case 'topic':
      return afterTopic(answer, heard, content);
    case 'topics':
      return topicsPage(content, answer.page + 1).length > 0
        ? hear({ kind: 'topics', page: answer.page + 1 })
        : anything;
    case 'medicine':
      return afterMedicine(answer, heard, content);
    case 'medicine-list':
      return answer.page + 1 < content.medicineList.length
        ? hear({ kind: 'medicine-list', page: answer.page + 1 })
        : onward(MEDICATIONS, heard, content);
    case 'which':
      return chooseTopics(answer.topics);
    case 'missed':
      return afterMiss(answer);
    case 'help':
      return answer.pending.kind === 'none' ? anything : answer.pending;
    case 'outside':
    case 'moving-on':
      return onward(heard.at(-1), heard, content);
    case 'welcome':
    case 'nothing-more':
      return anything;
    case 'emergency':
    case 'goodbye':
      return none;
  }
}

function afterTopic(
  answer: Answer & { kind: 'topic' },
  heard: readonly TopicId[],
  content: Content,
): Offer {
  if (answer.also !== undefined) return hear(topicAnswer(answer.also));
  const more = answer.depth === 'short' && topicOf(content, answer.topic).hasMore;
  return more ? hear({ ...answer, depth: 'full' }) : onward(answer.topic, heard, content);
}

function afterMedicine(
  answer: Answer & { kind: 'medicine' },
  heard: readonly TopicId[],
  content: Content,
): Offer {
  const near = answer.named.find((named) => named.kind === 'near');
  if (near) return readBack(answer, near, content);
  return heard.includes(MEDICATIONS)
    ? onward(MEDICATIONS, heard, content)
    : hear({ kind: 'medicine-list', page: 0 });
}

/** The candidates of an unclear name, each first in the answer that a yes would give. */
function readBack(
  answer: Answer & { kind: 'medicine' },
  near: Named & { kind: 'near' },
  content: Content,
): Offer {
  const others = answer.named.filter((named) => named !== near);
  const [first, second] = near.candidates.map((candidate): Answer => ({
    ...answer,
    named: [meant(candidate, content), ...others],
  }));
  if (!first) return anything;
  return second ? { kind: 'choose', answers: [first, second] } : { kind: 'confirm', answer: first };
}

function afterMiss(answer: Answer & { kind: 'missed' }): Offer {
  if (answer.pending) return answer.pending;
  if (answer.times >= 3) return none;
  const [first, second] = answer.topics;
  return first && second ? chooseTopics([first, second]) : hear({ kind: 'topics', page: 1 });
}

function chooseTopics([first, second]: readonly [TopicId, TopicId]): Offer {
  return { kind: 'choose', answers: [topicAnswer(first), topicAnswer(second)] };
}

function onward(from: TopicId | undefined, heard: readonly TopicId[], content: Content): Offer {
  const next =
    from === undefined ? firstTopic(content) : nextUnheard(content, from, [...heard, from]);
  return next === undefined ? anything : hear(topicAnswer(next));
}

/** Whether an offer reads a medicine's name back. */
export function isReadBack(offer: Offer): boolean {
  return (
    offer.kind === 'confirm' || (offer.kind === 'choose' && offer.answers[0].kind === 'medicine')
  );
}

function hear(answer: Answer): Offer {
  return { kind: 'hear', answer };
}
