import { MEDICATIONS, type Content } from '../content';
import type { Turn } from '../turn';
import { engineFor } from './classifier/engine';
import type { LookupModel } from './classifier/model';
import { meaningOf } from './meaning';
import { MASK } from './medicine/names';
import type { Place } from './place';
import { read } from './words/reader';
import { wordsOf } from './words/words';

/** A longer question says what it is about. */
const mostWords = 8;

/** So likely it has to be about a medicine once the medicine is put in, and so likely the form. */
const likely = 0.5;
const likelyForm = 0.25;

const pronouns: ReadonlySet<string> = new Set(['it', 'that', 'this', 'them', 'those', 'one']);

/**
 * "Is it safe" or "how long before", right after an answer about a medicine: a question about that
 * medicine, where it becomes one with the medicine's name in it and no noun of its own speaks against it.
 */
export function followUpIn(
  text: string,
  place: Place,
  content: Content,
  model: LookupModel,
): Turn | undefined {
  const words = wordsOf(text);
  const { reader, nouns } = engineFor(model);
  if (!place.medicine || words.length > mostWords) return undefined;
  if (read(text, reader).some((word) => nouns.has(word))) return undefined;
  const { guess } = meaningOf(withName(words), place, content, model);
  const [topic] = guess.topics;
  const [form] = guess.forms;
  const isOne = topic?.what === MEDICATIONS && topic.likely >= likely;
  return isOne && form && form.likely >= likelyForm
    ? { kind: 'medicine', form: form.what, named: [] }
    : undefined;
}

function withName(words: readonly string[]): string {
  const at = words.findIndex((word) => pronouns.has(word));
  return (at < 0 ? [...words, MASK] : words.with(at, MASK)).join(' ');
}
