import type { Content } from '../content';
import { isName } from './medicine/names';

/**
 * Whether the words of a slot are a medicine or a subject of ours, word for word. They say what a
 * question is about and not that somebody is in danger, which a lookup of "blood pressure" alone,
 * without the question around it, would take it for.
 */
export function isKnown(words: string, content: Content): boolean {
  return content.subjects.some((each) => isSubject(words, each)) || isName(words, content);
}

function isSubject(words: string, { name, words: others }: Content['subjects'][number]): boolean {
  return words === name || others.includes(words);
}
