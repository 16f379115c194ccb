import { quote, type Diagnostic } from '../diagnostic';
import type { Draft } from '../draft';
import type { Keys, Source } from '../source';

/**
 * Text is plain: no tags, no web addresses, no characters that are not spoken or printed. Markup is
 * the speech folder's work, so an angle bracket here is a tag in the wrong place.
 */
export function textDiagnostics(draft: Draft): readonly Diagnostic[] {
  const { topics, ...files } = draft;
  return [...Object.values(files), ...topics].flatMap(({ value, source }) =>
    textsIn(value, []).flatMap(({ text, keys }) => check(text, source, keys)),
  );
}

function check(text: string, source: Source, keys: Keys): readonly Diagnostic[] {
  const wrong = /<[^>]*>?|&\w+;|https?:|\p{Cc}|\p{Extended_Pictographic}/u.exec(text)?.[0];
  if (wrong === undefined) return [];
  return [
    {
      ...source.at(keys),
      found: `${quote(wrong)} in ${quote(text)}`,
      expected: 'plain text: no tags, entities, web addresses, line breaks or pictures',
      remedy: 'write the words alone; pronunciations belong in pronunciations.yaml',
    },
  ];
}

function textsIn(value: unknown, keys: Keys): readonly { text: string; keys: Keys }[] {
  if (typeof value === 'string') return [{ text: value, keys }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, [...keys, key]));
}
