import type { Content } from '../../content';
import { mostNamed, type Named } from '../../turn';
import { alikeAt, alikeIn } from './alike';
import { exactIn, nameAt } from './exact';
import { different, namedBy, type Found } from './found';
import { inSlot } from './leasts';
import { indexOf } from './name-index';
import { isPlain, sentenceOf, type Sentence } from './sentence';
import { widened } from './wider';

/** The medicines, classes and groups that a sentence names, and the sentence without them. */
export interface NamesIn {
  readonly named: readonly Named[];
  /** The words with each name replaced by one token, so that a lookup sees the question alone. */
  readonly masked: string;
}

/** What stands for a name once it is found. */
export const MASK = 'medicinename';

/**
 * The names in a spoken sentence, in their order. Only a name said as it is written in the content is
 * taken for itself; whatever else is near one is to be read back, since a wrong medicine is the one
 * error that nothing makes good.
 */
export function namesIn(text: string, content: Content): NamesIn {
  const index = indexOf(content);
  const sentence = sentenceOf(text, index);
  const exact = widened(exactIn(sentence, index), sentence, index);
  const found = [...exact, ...alikeIn(sentence, index, exact)].sort((a, b) => a.start - b.start);
  return {
    named: different(said(found, sentence)).slice(0, mostNamed).map(namedBy),
    masked: masked(sentence.words, found),
  };
}

/** "Clonidine, not Klonopin": a name that is denied was not asked about. */
function said(found: readonly Found[], { words }: Sentence): readonly Found[] {
  return found.filter(({ start }) => words[start - 1] !== 'not');
}

/** The words of a sample with each name in it masked, which is how the lookup will hear them. */
export function maskedSample(text: string, content: Content): string {
  const sentence = sentenceOf(text, indexOf(content));
  const found = exactIn(sentence, indexOf(content)).filter(({ exact }) => exact);
  return masked(sentence.words, found);
}

/** The words that are no ordinary English: a name we do not know is among them, if there is one. */
export function oddWordsIn(text: string, content: Content): readonly string[] {
  const { words, kinds } = sentenceOf(text, indexOf(content));
  return words.filter((_, place) => kinds[place] === 'odd');
}

/** Whether words are one of our names, as it is written, and nothing else. */
export function isName(words: string, content: Content): boolean {
  const index = indexOf(content);
  const sentence = sentenceOf(words, index);
  return nameAt({ start: 0, end: sentence.words.length }, sentence, index) !== undefined;
}

/** The name in a slot that is meant for one; a value that is near none is unclear. */
export function nameIn(value: string, content: Content): Named {
  const [first] = namesIn(value, content).named;
  if (first) return first;
  const index = indexOf(content);
  const sentence = sentenceOf(value, index);
  const whole = { start: 0, end: sentence.words.length };
  if (isPlain(whole, sentence)) return { kind: 'unclear' };
  const [alike] = alikeAt(whole, sentence, index, inSlot);
  return alike ? namedBy(alike) : { kind: 'unclear' };
}

function masked(words: readonly string[], found: readonly Found[]): string {
  return words
    .flatMap((word, place) => {
      const name = found.find(({ start, end }) => start <= place && place < end);
      if (!name) return [word];
      return name.start === place ? [MASK] : [];
    })
    .join(' ');
}
