import type { Content, Topic } from '../content';
import type { Answer } from '../dialog/answer';
import type { Said } from '../dialog/converse';
import { topicOf, TOPICS_PER_PAGE } from '../dialog/path';
import { buttonsFor } from './buttons';
import { capitalised } from './capitalised';
import { classRows, questionRows } from './rows';
import type { Parts, Screen, ScreenKind } from './screen';

/** The line about danger takes the room of so many letters. */
const CAUTION_LETTERS = 60;

/** What the screen shows beside what is said; the skill works the same without it. */
export function screenFor(said: Said, caution: string, content: Content): Screen {
  const { answer, reply, session } = said;
  const { words, asks } = reply;
  const common: Parts = {
    title: content.labels.title,
    caution,
    large: words === '' ? asks : words,
    length: lengthOf(words === '' ? asks : words, caution),
    heading: '',
    small: '',
    rows: [],
    note: '',
    start: 0,
    question: words === '' ? '' : asks,
    buttons: buttonsFor(answer, session.offer, content),
    source: sourceOf(answer, content),
  };
  return { kind: kindOf(answer), ...common, ...partsOf(answer, content), ...missParts(said) };
}

/** "Sorry, I did not get that." matters less than what can be asked instead. */
function missParts({ answer, reply: { words, asks } }: Said): Partial<Parts> {
  if (answer.kind !== 'missed' || asks.length <= words.length) return {};
  return { title: words, large: asks, length: asks.length, question: '' };
}

function lengthOf(large: string, caution: string): number {
  return large.length + (caution === '' ? 0 : CAUTION_LETTERS);
}

function kindOf({ kind }: Answer): ScreenKind {
  if (kind === 'welcome' || kind === 'emergency') return kind;
  return kind === 'topics' || kind === 'medicine-list' ? 'list' : 'answer';
}

function partsOf(answer: Answer, content: Content): Partial<Parts> {
  const { labels, medicineCard } = content;
  switch (answer.kind) {
    case 'topic':
      return topicParts(topicOf(content, answer.topic), answer.depth, content);
    case 'topics': {
      const start = answer.page * TOPICS_PER_PAGE;
      return { title: labels.questions, large: '', rows: questionRows(content), start };
    }
    case 'medicine':
      return { title: medicineCard.title };
    case 'medicine-list':
      return {
        title: medicineCard.title,
        large: medicineCard.text,
        rows: classRows(content),
        note: labels['not-here'],
        start: classRead(answer.page, content),
      };
    case 'emergency':
      return scriptParts(answer.script, content);
    default:
      return {};
  }
}

/** The class that a portion of the list is about, by its row; each portion names only one. */
function classRead(page: number, { medicineClasses, medicineList }: Content): number {
  const portion = medicineList[page] ?? '';
  return Math.max(
    0,
    medicineClasses.findIndex(({ plural }) => portion.includes(plural)),
  );
}

/** The short answer large with the full one to read below; once that is being said, it alone. */
function topicParts(topic: Topic, depth: 'short' | 'full', { labels }: Content): Partial<Parts> {
  const more = depth === 'short' && topic.hasMore;
  return {
    title: topic.question,
    ...(more && { heading: labels['in-full'], small: topic.full }),
  };
}

function scriptParts(id: string, { scripts }: Content): Partial<Parts> {
  const script = scripts.find((each) => each.id === id);
  if (!script) return {};
  const { card, speech, number } = script;
  // Nothing but the emergency number is to be called from here.
  return { title: card.title, large: speech, heading: number, length: number.length, source: '' };
}

/** Only answers are the FAQ's; prompts and the emergency scripts are the skill's own. */
function sourceOf({ kind }: Answer, { labels, clinic }: Content): string {
  const isAnswer = kind === 'topic' || kind === 'medicine' || kind === 'medicine-list';
  const name = capitalised(clinic.name);
  return [...(isAnswer ? [labels.source] : []), name, clinic.phone].join(' · ');
}
