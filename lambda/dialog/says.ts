import type { Content, Topic } from '../content';
import type { Answer } from './answer';
import { medicineWords } from './medicine';
import { topicOf, topicsPage } from './path';
import { sentence, spokenList } from './wording';

/** The assertion of an answer: everything but its question. */
export function says(answer: Answer, content: Content, turns: number): string {
  switch (answer.kind) {
    case 'topic':
      return topicOf(content, answer.topic)[answer.depth];
    case 'topics':
      return list(answer.page, content, turns);
    case 'medicine':
      return medicineWords(answer, content, turns);
    case 'medicine-list':
      return content.medicineList[answer.page] ?? '';
    case 'which':
      return '';
    case 'outside':
      return outside(answer, content, turns);
    case 'emergency':
      return content.scripts.find((script) => script.id === answer.script)?.speech ?? '';
    case 'missed':
      return missed(answer, content, turns);
    case 'help':
      return help(answer.about, content, turns);
    case 'welcome':
    case 'moving-on':
    case 'nothing-more':
    case 'goodbye':
      return sentence(content, answer.kind, {}, turns);
  }
}

function list(page: number, content: Content, turns: number): string {
  const key = page === 0 ? 'topics-first' : 'topics-more';
  return sentence(content, key, { topics: names(topicsPage(content, page)) }, turns);
}

function names(topics: readonly Topic[]): string {
  return spokenList(
    topics.map((topic) => topic.name),
    'and',
  );
}

function outside(answer: Answer & { kind: 'outside' }, content: Content, turns: number): string {
  const { phone } = content.clinic;
  const subject = content.subjects.find((each) => each.id === answer.subject)?.name;
  return subject === undefined
    ? sentence(content, 'outside', { phone }, turns)
    : sentence(content, 'outside-subject', { subject, phone }, turns);
}

/** Help by place: what can be said right after what was last heard. */
function help(about: Answer, content: Content, turns: number): string {
  switch (about.kind) {
    case 'topic': {
      const topic = topicOf(content, about.topic).name;
      return sentence(content, 'help-topic', { topic }, turns);
    }
    case 'medicine':
    case 'medicine-list':
      return sentence(content, 'help-medicine', {}, turns);
    case 'topics':
      return sentence(content, 'help-list', {}, turns);
    default:
      return sentence(content, 'help-start', {}, turns);
  }
}

function missed(answer: Answer & { kind: 'missed' }, content: Content, turns: number): string {
  const { phone } = content.clinic;
  if (answer.times === 1) return sentence(content, 'missed-once', {}, turns);
  if (answer.times > 2) return sentence(content, 'missed-thrice', { phone }, turns);
  return answer.topics.length === 2
    ? sentence(content, 'missed-twice', {}, turns)
    : sentence(content, 'missed-twice-list', { topics: names(topicsPage(content, 0)) }, turns);
}
