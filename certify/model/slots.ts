import type { Rule } from '../rule';
import { slotsIn, type ModelFile } from './model-file';
import { intent, medicine, sound, type, withIntents } from './sound';

const SEARCH = 'AMAZON.SearchQuery';

const take = intent('TakeIntent', ['take {medicine}'], { medicine: 'MEDICINE' });
const ask = intent('AskIntent', ['my question is {query}'], { query: SEARCH });

/** Slot types and the slot that takes free text. */
export const slotRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-08-types',
    severity: 'error',
    what: 'Every slot type is defined, used, and has a value',
    problems: ({ intents, types }) => {
      const used = new Set(intents.flatMap(({ slots }) => slots.map((slot) => slot.type)));
      const defined = new Set(types.map(({ name }) => name));
      return [
        ...[...used]
          .filter((name) => !name.startsWith('AMAZON.') && !defined.has(name))
          .map((name) => `${name} is not defined`),
        ...types.filter(({ name }) => !used.has(name)).map(({ name }) => `${name} is never used`),
        ...types
          .filter(({ values }) => values.length === 0)
          .map(({ name }) => `${name} has no value`),
      ];
    },
    accepted: withIntents([take], [medicine]),
    refused: withIntents([take], [type('DRUG', {})]),
  },
  {
    id: 'model-08-values',
    severity: 'warning',
    what: 'Every slot type has at least two values',
    problems: ({ types }) =>
      types.filter(({ values }) => values.length < 2).map(({ name }) => name),
    accepted: withIntents([take], [medicine]),
    refused: withIntents([take], [type('MEDICINE', { xanax: ['Xanax'] })]),
  },
  {
    id: 'model-14-search-query',
    severity: 'error',
    what: 'A SearchQuery slot has words around it and is the only slot of its intent',
    problems: ({ intents }) =>
      searching(intents).flatMap(({ name, slots, samples }) => [
        ...(slots.length > 1 ? [`${name} has ${slots.length} slots`] : []),
        ...samples
          .filter(
            (sample) => slotsIn(sample).length > 0 && sample.replace(/\{\w+\}/g, '').trim() === '',
          )
          .map((sample) => `"${sample}" of ${name}`),
      ]),
    accepted: withIntents([ask]),
    refused: withIntents([{ ...ask, samples: ['{query}'] }]),
  },
  {
    id: 'model-14-one-search-query',
    severity: 'warning',
    what: 'At most one intent takes free text',
    problems: ({ intents }) =>
      searching(intents)
        .slice(1)
        .map(({ name }) => name),
    accepted: withIntents([ask]),
    refused: withIntents([ask, { ...ask, name: 'LookUpIntent' }]),
  },
  {
    id: 'model-18-sensitivity',
    severity: 'error',
    what: 'fallbackIntentSensitivity is LOW, MEDIUM or HIGH, in English or German; no unknown key',
    problems: ({ locale, keys, sensitivity }) => [
      ...keys.filter((key) => !languageKeys.includes(key)).map((key) => `the key "${key}"`),
      ...(sensitivity !== undefined && !/^(?:LOW|MEDIUM|HIGH)$/.test(sensitivity)
        ? [`the level "${sensitivity}"`]
        : []),
      ...(sensitivity !== undefined && !/^(?:en-|de-DE)/.test(locale)
        ? [`a sensitivity in ${locale}`]
        : []),
    ],
    accepted: sound,
    refused: { ...sound, locale: 'es-US', keys: ['nluConfiguration'] },
  },
];

const languageKeys = ['invocationName', 'intents', 'types', 'modelConfiguration'];

function searching(intents: ModelFile['intents']): ModelFile['intents'] {
  return intents.filter(({ slots }) => slots.some((slot) => slot.type === SEARCH));
}
