import type { Content } from './content';
import { base } from './generated/content';
import { differences } from './generated/locales';

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
  const changes = differences.get(wanted);
  if (!changes) return base;
  const content = structuredClone(base);
  for (const [pointer, text] of Object.entries(changes)) put(content, pointer, text);
  byLocale.set(content.locale, content);
  return content;
}

function put(content: Content, pointer: string, text: string): void {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  let place = content as unknown as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = text;
}
