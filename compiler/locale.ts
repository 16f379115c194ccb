/** The English locales in which Alexa offers skills. */
export const LOCALES = ['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN'] as const;

/** What a locale says in its own way; content/locales.yaml. */
export interface LocaleWords {
  readonly emergency: string;
  readonly crisis: string;
  readonly spelling: Readonly<Record<string, string>>;
}

/** The same value with the numbers and the spelling of a locale in every text. */
export function inLocale<Value>(value: Value, { emergency, crisis, spelling }: LocaleWords): Value {
  const written = (text: string) =>
    Object.entries(spelling).reduce(
      (all, [word, local]) => all.replaceAll(word, local),
      text.replaceAll('{emergency}', emergency).replaceAll('{crisis}', crisis),
    );
  return mapTexts(value, written) as Value;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]),
  );
}
