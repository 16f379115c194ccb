import type { Content } from '../content';
import { mostNamed, type MedicineRef, type Named } from '../turn';
import type { Answer } from './answer';
import { countFrom, fieldsOf, listFrom, type Fields } from './fields';
import { TOPICS_PER_PAGE } from './path';

/** Only the answers that a session can hold: what can be repeated or offered. */
export function answerFrom(value: unknown, content: Content): Answer | undefined {
  const from = fieldsOf(value);
  switch (from['kind']) {
    case 'welcome':
      return { kind: 'welcome' };
    case 'topic':
      return topicFrom(from, content);
    case 'topics':
      return pageFrom('topics', from, Math.ceil(content.topics.length / TOPICS_PER_PAGE));
    case 'medicine-list':
      return pageFrom('medicine-list', from, content.medicineList.length);
    case 'medicine':
      return medicineFrom(from, content);
    case 'which':
      return whichFrom(from, content);
    case 'outside': {
      const subject = content.subjects.find((each) => each.id === from['subject'])?.id;
      return { kind: 'outside', subject };
    }
    case 'emergency': {
      const script = content.scripts.find((each) => each.id === from['script'])?.id;
      return script && { kind: 'emergency', script };
    }
    default:
      return undefined;
  }
}

function topicFrom(from: Fields, content: Content): Answer | undefined {
  const { topic, depth, also } = from;
  if (!isTopic(topic, content) || (depth !== 'short' && depth !== 'full')) return undefined;
  return { kind: 'topic', topic, depth, also: isTopic(also, content) ? also : undefined };
}

function pageFrom(
  kind: 'topics' | 'medicine-list',
  from: Fields,
  pages: number,
): Answer | undefined {
  const page = countFrom(from['page'], Infinity);
  return page < pages ? { kind, page } : undefined;
}

function whichFrom(from: Fields, content: Content): Answer | undefined {
  const [first, second] = listFrom(from['topics']);
  return isTopic(first, content) && isTopic(second, content)
    ? { kind: 'which', topics: [first, second] }
    : undefined;
}

/** Whether a value is the id of a topic of this content. */
export function isTopic(value: unknown, content: Content): value is string {
  return content.topics.some((topic) => topic.id === value);
}

function medicineFrom(from: Fields, content: Content): Answer | undefined {
  const form = content.medicineForms.find((each) => each.id === from['form'])?.id;
  const named = listFrom(from['named']).map((each) => namedFrom(fieldsOf(each), content));
  if (form === undefined || named.length > mostNamed) return undefined;
  return named.every((each) => each !== undefined) ? { kind: 'medicine', form, named } : undefined;
}

function namedFrom(from: Fields, content: Content): Named | undefined {
  switch (from['kind']) {
    case 'medicine': {
      const medicine = refFrom(from['medicine'], content);
      return medicine && { kind: 'medicine', medicine };
    }
    case 'class': {
      const id = content.medicineClasses.find((each) => each.id === from['class'])?.id;
      return id === undefined ? undefined : { kind: 'class', class: id };
    }
    case 'near': {
      const candidates = listFrom(from['candidates']).map((each) => candidateFrom(each, content));
      const [first, second] = candidates;
      if (!first || candidates.length > 2) return undefined;
      return { kind: 'near', candidates: second ? [first, second] : [first] };
    }
    case 'unclear':
      return { kind: 'unclear' };
    default:
      return undefined;
  }
}

/** A candidate may be a class as well; see MedicineRef. */
function candidateFrom(value: unknown, content: Content): MedicineRef | undefined {
  const { id } = fieldsOf(value);
  const known = content.medicineClasses.find((each) => each.id === id);
  return refFrom(value, content) ?? (known && { id: known.id, name: 0 });
}

function refFrom(value: unknown, content: Content): MedicineRef | undefined {
  const from = fieldsOf(value);
  const medicine = content.medicines.find((each) => each.id === from['id']);
  if (!medicine) return undefined;
  return { id: medicine.id, name: countFrom(from['name'], medicine.names.length - 1) };
}
