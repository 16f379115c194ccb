import { parseArgs } from 'node:util';
import { LOCALES } from '../compiler/locale';

/** What a command line of `npm run ask` asks for. */
export type Command =
  | { readonly kind: 'talk'; readonly locale: string; readonly turns: readonly string[] }
  | { readonly kind: 'jsonl'; readonly locale: string }
  | { readonly kind: 'wrong'; readonly why: string };

export function commandFrom(words: readonly string[]): Command {
  const parsed = parsedFrom(words);
  if (typeof parsed === 'string') return wrong(parsed);
  const { jsonl = false, locale = 'en-US', turns } = parsed;
  if (!LOCALES.some((each) => each === locale))
    return wrong(`no locale "${locale}"; choose one of ${LOCALES.join(', ')}.`);
  if (turns.some((turn) => turn.trim() === '')) return wrong('a question is empty; say something.');
  if (!jsonl) return { kind: 'talk', locale, turns };
  return turns.length === 0
    ? { kind: 'jsonl', locale }
    : wrong('--jsonl reads its questions from standard input; leave the others out.');
}

function parsedFrom(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, locale: { type: 'string' } },
    });
    return { ...values, turns: positionals };
  } catch (error) {
    // The first sentence says what is wrong; the next ones how parseArgs could be told otherwise.
    const { message } = error as Error;
    return `${message.split('. ')[0]}.`;
  }
}

function wrong(why: string): Command {
  return { kind: 'wrong', why };
}
