import { base } from '../lambda/generated/content';
import { namesIn } from '../lambda/lookup/medicine/names';
import { spoken, type Model, type Pattern } from './model';

/** An intent as the recogniser hands it over. */
export interface Recognised {
  readonly intent: string;
  readonly slots: Readonly<Record<string, RecognisedSlot>>;
}

export interface RecognisedSlot {
  readonly value: string;
  readonly type: string;
  /** The entity that the words resolved to. */
  readonly match: { readonly id: string; readonly name: string } | undefined;
}

/** The intent whose slot takes whole sentences; Alexa's statistics would fill it or a topic's. */
const FREE_TEXT = { intent: 'AskIntent', slot: 'query', type: 'AMAZON.SearchQuery' };

/**
 * The intent of what was said: a sample word for word, a sample with a known value in its slot, a
 * carrier phrase, and for all other wordings the free-text intent with every word. Alexa would guess
 * an intent from the samples here; the skill's own lookup, trained on the same samples, does so
 * instead. Words of which the model holds not one, and that sound like no medicine of it, are for
 * the FallbackIntent, without the words.
 */
export function recognise(text: string, model: Model): Recognised {
  const said = spoken(text);
  const intent = model.exact.get(said);
  if (intent !== undefined) return { intent, slots: {} };
  for (const pattern of model.patterns) {
    const slot = fit(said, pattern, model);
    if (slot) return { intent: pattern.intent, slots: { [pattern.slot]: slot } };
  }
  if (!said.split(' ').some((word) => model.vocabulary.has(word)) && !soundsLikeName(said))
    return { intent: 'AMAZON.FallbackIntent', slots: {} };
  const { slot, type } = FREE_TEXT;
  return { intent: FREE_TEXT.intent, slots: { [slot]: { value: said, type, match: undefined } } };
}

function soundsLikeName(said: string): boolean {
  return namesIn(said, base).named.length > 0;
}

function fit(said: string, pattern: Pattern, model: Model): RecognisedSlot | undefined {
  const { before, after, type } = pattern;
  const start = before === '' ? 0 : before.length + 1;
  const end = after === '' ? said.length : said.length - after.length - 1;
  const framed =
    (before === '' || said.startsWith(`${before} `)) &&
    (after === '' || said.endsWith(` ${after}`)) &&
    start < end;
  if (!framed) return undefined;
  const value = said.slice(start, end);
  const match = model.values.get(type)?.get(value);
  return match !== undefined || type.startsWith('AMAZON.') ? { value, type, match } : undefined;
}
