import { parseArgs } from 'node:util';
import { base } from '../lambda/generated/content';
import { localeDifferences } from '../lambda/generated/locales';

/** What a command line of `npm run handout` asks for. */
export type Command =
  | { readonly kind: 'print'; readonly locale: string }
  | { readonly kind: 'wrong'; readonly why: string };

const locales: readonly string[] = [base.locale, ...Object.keys(localeDifferences())];

export function commandFrom(words: readonly string[]): Command {
  try {
    const options = { locale: { type: 'string', default: base.locale } } as const;
    const { locale } = parseArgs({ args: [...words], options }).values;
    return locales.includes(locale)
      ? { kind: 'print', locale }
      : {
          kind: 'wrong',
          why: `"${locale}" is no locale of the content; say ${locales.join(', ')}.`,
        };
  } catch (error) {
    const [why = ''] = (error as Error).message.split('. ');
    return { kind: 'wrong', why: `${why.replace(/\.$/, '')}.` };
  }
}
