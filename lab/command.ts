import { parseArgs } from 'node:util';
import { isNativeError } from 'node:util/types';

/** What a command line of `npm run lab` asks for; without files, the project's own sets. */
export type Command =
  | { readonly kind: 'measure'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly kind: 'wrong'; readonly why: string };

export function commandFrom(words: readonly string[]): Command {
  const parsed = parsedFrom(words);
  if (typeof parsed === 'string') return { kind: 'wrong', why: parsed };
  const { file: files = [], json = false, others } = parsed;
  const [other] = others;
  if (other !== undefined)
    return { kind: 'wrong', why: `unexpected "${other}"; name a set with --file ${other}.` };
  if (files.includes('')) return { kind: 'wrong', why: '--file needs the name of a file.' };
  return { kind: 'measure', files, json };
}

function parsedFrom(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { file: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    });
    return { ...values, others: positionals };
  } catch (error) {
    // The rest of Node's message is advice about its own parser.
    return isNativeError(error) ? `${error.message.split(/[.\n]/)[0]}.` : String(error);
  }
}
