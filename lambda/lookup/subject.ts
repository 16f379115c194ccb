import type { Content, SubjectId } from '../content';
import { meaningsIn, phrasesFrom, type Phrases } from './words/phrases';
import { read, type Reader } from './words/reader';

const tables = new WeakMap<Content, Phrases>();

/** The subject whose sure words are among the words; of two subjects neither is sure. */
export function subjectIn(
  words: readonly string[],
  content: Content,
  reader: Reader,
): SubjectId | undefined {
  const [subject, ...others] = new Set(meaningsIn(words, tableFor(content, reader)));
  return others.length === 0 ? subject : undefined;
}

function tableFor(content: Content, reader: Reader): Phrases {
  const known = tables.get(content);
  if (known) return known;
  const table = phrasesFrom(
    content.subjects.flatMap(({ id, words }) =>
      words.map((phrase): [string, string] => [read(phrase, reader).join(' '), id]),
    ),
  );
  tables.set(content, table);
  return table;
}
