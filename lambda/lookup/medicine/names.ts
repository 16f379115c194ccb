import type { Content } from '../../content';
import type { Named } from '../../turn';
import { alikeAt, alikeIn } from './alike';
import { exactIn, nameAt } from './exact';
import { namedBy, twoOf, type Found } from './found';
import { inSlot } from './leasts';
import { indexOf } from './name-index';
import { isPlain, sentenceOf } from './sentence';
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
 * The names in a spoken sentence, in their order, two at the most. Only a name said as it is written
 * in the content is taken for itself; whatever else is near one is to be read back, since a wrong
 * medicine is the one error that nothing makes good.
 */
export function namesIn(text: string, content: Content): NamesIn {
  const index = indexOf(content);
  const sentence = sentenceOf(text, index);
  const exact = widened(exactIn(sentence, index), sentence, index);
  const found = [...exact, ...alikeIn(sentence, index, exact)].sort((a, b) => a.start - b.start);
  return { named: twoOf(found).map(namedBy), masked: masked(sentence.words, found) };
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
