import type { Content } from './content';
import { base } from './generated/content';
import { localeDifferences } from './generated/locales';

/** Locale -> JSON pointer into the content -> the text that differs there. */
export type LocaleDifferences = Readonly<Record<string, Readonly<Record<string, string>>>>;

const byLocale = new Map<string, Content>([[base.locale, base]]);

/**
 * The content in a locale of Alexa ("en-GB"). Locales differ from the base in a few strings only
 * (emergency numbers, spelling), which the compiler lists as JSON pointers; a locale we do not
 * publish gets the base.
 */
export function contentFor(locale: string | undefined): Content {
  const wanted = locale ?? base.locale;
  const known = byLocale.get(wanted);
  if (known) return known;
  const all = localeDifferences();
  const changes = Object.hasOwn(all, wanted) ? all[wanted] : undefined;
  if (!changes) return base;
  const content = changed(base, changes);
  byLocale.set(wanted, content);
  return content;
}

/** A copy with other texts at some JSON pointers; it shares the fields that none of them reaches. */
function changed(content: Content, changes: Readonly<Record<string, string>>): Content {
  // With its getters as they are: the long lists are the same in all locales, and not read yet.
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(content)) as Fields;
  const pointers = Object.entries(changes).map(([pointer, text]) => ({
    keys: pointer.split('/').slice(1),
    text,
  }));
  for (const first of new Set(pointers.map(({ keys }) => keys[0] ?? '')))
    copy[first] = structuredClone(copy[first]);
  for (const { keys, text } of pointers) put(copy, keys, text);
  return copy as unknown as Content;
}

type Fields = Record<string, unknown>;

function put(content: Fields, keys: readonly string[], text: string): void {
  const within = keys.slice(0, -1);
  const place = within.reduce((inner, key) => inner[key] as Fields, content);
  place[keys.at(-1) ?? ''] = text;
}
