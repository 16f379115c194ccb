import { z } from 'zod';
import { controls, medicineStates } from '../lambda/content';
import { questionKeys, sentenceKeys } from '../lambda/dialog/prompt-keys';
import { labelKeys } from '../lambda/screen/label-keys';
import { LOCALES } from './locale';

// Strict objects throughout: a misspelt key would otherwise pass in silence.
const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'an id such as "after-infusion"');
const texts = z.array(text);
const samples = z.array(text).min(1);

/** A fact that texts must carry: `as` lists the wordings that count, `in` the texts they bind. */
const facts = z.array(
  z.strictObject({
    source: z.enum(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'safety', 'pharmacology']),
    in: texts,
    as: samples,
  }),
);

export const LEAST_TOPIC_SAMPLES = 40;

// The shortest numbers of a country's network, and the longest of the international plan (E.164).
const LEAST_DIGITS = 6;
const MOST_DIGITS = 15;

export const clinic = z.strictObject({
  name: text,
  phone: text.refine(isTelephone, 'a telephone number such as "212-555-0142"'),
  hours: text.optional(),
  reviews: z.array(z.strictObject({ what: text, who: text, when: z.iso.date() })),
});

const numbers = z
  .string()
  .regex(/^\d{3}( or \d{3})*$/, "numbers of three digits in quotes, such as '999 or 112'");

export const locales = z.strictObject(
  keyed(
    byName(LOCALES),
    z.strictObject({ emergency: numbers, crisis: numbers, spelling: z.record(text, text) }),
  ),
);

export const topic = z.strictObject({
  question: text,
  name: text,
  next: id,
  short: text,
  full: text,
  card: text,
  facts,
  samples: z.array(text).min(LEAST_TOPIC_SAMPLES),
});

const medicine = z.strictObject({
  id,
  names: samples,
  heard: texts.optional(),
  soundsLike: z.array(id).optional(),
  note: text.optional(),
});

export const medicines = z.strictObject({
  classes: z.array(
    z.strictObject({ id, article: text, plural: text, names: samples, heard: texts.optional() }),
  ),
  listed: z.array(medicine.extend({ class: id })),
  unsure: z.array(medicine.extend({ class: id })),
  others: z.array(medicine),
  groups: z.array(z.strictObject({ id, names: samples, mayBe: z.array(id) })),
  everyday: texts,
  common: texts,
  list: z.strictObject({ title: text, text, pages: samples }),
  facts,
});

const states = z.strictObject(
  Object.fromEntries(medicineStates.map((state) => [state, text])) as Record<
    (typeof medicineStates)[number],
    typeof text
  >,
);

export const medicineForms = z.strictObject({
  facts,
  forms: z.array(z.strictObject({ id, answers: states, samples })).min(1),
});

export const emergencies = z.strictObject({
  facts,
  scripts: z
    .array(
      z.strictObject({
        id: z.enum(['danger', 'self-harm']),
        speech: text,
        title: text,
        text,
        print: text,
        number: text,
        samples,
      }),
    )
    .length(2),
  harmless: samples,
});

export const prompts = z.strictObject({
  facts,
  sentences: z.strictObject(keyed(sentenceKeys, samples)),
  questions: z.strictObject(keyed(questionKeys, z.strictObject({ ask: samples, reprompt: text }))),
  // Nothing fills in a name on a button.
  labels: z.strictObject(
    keyed(byName(labelKeys), text.regex(/^[^{}]*$/, 'a label without braces')),
  ),
});

/** What words mean alike in this field; see Lexicon in lambda/lookup/words/lexicon.ts. */
export const lexicon = z.strictObject({
  fillers: texts,
  rewrites: z.record(text, z.string()),
  people: texts,
  concepts: z.record(text, texts),
  positions: z.record(text, z.number().int().positive()),
  danger: z.strictObject({ danger: texts, 'self-harm': texts }),
  talk: texts,
  nouns: texts,
  joints: texts,
});

export const pronunciations = z.record(text, text);

export const outside = z.strictObject({
  subjects: z.array(z.strictObject({ id, name: text, words: samples, samples })).min(1),
  slotSamples: samples,
});

export const ambiguous = z.strictObject({
  pairs: z.array(z.strictObject({ topics: z.tuple([id, id]), samples })),
});

export const followUps = z.strictObject({
  questions: z.array(z.strictObject({ form: id, otherwise: z.array(id).min(1).max(2), samples })),
});

export const spokenControls = z.strictObject({
  ...keyed(byName(controls), samples),
  cancel: samples,
});
export const elsewhere = z.strictObject({ samples });
export const carriers = z.strictObject({ samples });
export const choices = z.strictObject({ positions: z.record(text, samples), samples });

function isTelephone(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length;
  return /^[\d\s().+-]+$/.test(phone) && digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
}

function keyed<Key extends string, Value extends z.ZodType>(
  keys: Readonly<Record<Key, unknown>>,
  value: Value,
): Record<Key, Value> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, value])) as Record<Key, Value>;
}

function byName<Name extends string>(names: readonly Name[]): Record<Name, Name> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;
}
