import type { Content } from '../content';
import type { QuestionKey, SentenceKey, questionKeys, sentenceKeys } from './prompt-keys';

type Values<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;
export type SentenceValues<Key extends SentenceKey> = Values<(typeof sentenceKeys)[Key]>;
export type QuestionValues<Key extends QuestionKey> = Values<(typeof questionKeys)[Key]>;

/** A prompt that asserts; `turns` picks among its wordings, so that the same session varies. */
export function sentence<Key extends SentenceKey>(
  content: Content,
  key: Key,
  values: SentenceValues<Key>,
  turns: number,
): string {
  return fill(oneOf(content.sentences[key], turns), values);
}

/** A prompt that asks, with the reprompt that is heard after silence. */
export function question<Key extends QuestionKey>(
  content: Content,
  key: Key,
  values: QuestionValues<Key>,
  turns: number,
): { readonly ask: string; readonly reprompt: string } {
  const { ask, reprompt } = content.questions[key];
  return { ask: fill(oneOf(ask, turns), values), reprompt: fill(reprompt, values) };
}

/**
 * A text with the names in braces replaced, every sentence beginning with a capital letter. A comma
 * that closes a name ("Ativan, a benzodiazepine,") gives way to the punctuation after it.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return filled
    .replace(/,(?=[,.?!])/g, '')
    .replace(/(^|[.?!] )[^\s.?!]/g, (start) => start.toUpperCase());
}

/** "A, B, or C", as it is said. */
export function spokenList(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`;
}

function oneOf(wordings: readonly string[], turns: number): string {
  return wordings[turns % wordings.length] ?? '';
}
