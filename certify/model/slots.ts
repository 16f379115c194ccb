import type { Rule } from '../rule';
import { builtInTypes } from './built-in';
import { modelFile, slotsIn, type ModelFile } from './model-file';
import { intent, medicine, sound, type, withIntents } from './sound';

const SEARCH = 'AMAZON.SearchQuery';

const take = intent('TakeIntent', ['take {medicine}'], { medicine: 'MEDICINE' });
const ask = intent('AskIntent', ['my question is {query}'], { query: SEARCH });

/** Slot types and the slot that takes free text. */
export const slotRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-08-types',
    severity: 'error',
    what: "Every slot type is defined or Alexa's own, used, and has a value",
    problems: ({ intents, types }) => {
      const used = new Set(intents.flatMap(({ slots }) => slots.map((slot) => slot.type)));
      const defined = new Set(types.map(({ name }) => name));
      return [
        ...[...used]
          .filter((name) => !builtInTypes.has(name) && !defined.has(name))
          .map((name) => `${name} is not defined`),
        ...types.filter(({ name }) => !used.has(name)).map(({ name }) => `${name} is never used`),
        ...types
          .filter(({ values }) => values.length === 0)
          .map(({ name }) => `${name} has no value`),
      ];
    },
    accepted: withIntents([take], [medicine]),
    refused: withIntents([take], [type('DRUG', {})]),
    alsoRefused: [withIntents([intent('TakeIntent', ['take {it}'], { it: 'AMAZON.Drug' })])],
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
    problems: (model) => [
      ...model.unknownKeys.map((key) => `the key "${key}"`),
      ...sensitivityProblems(model),
    ],
    accepted: sound,
    refused: { ...sound, locale: 'es-US' },
    alsoRefused: [
      { ...sound, sensitivity: 'high' },
      modelFile('en-US', '{"interactionModel":{"languageModel":{"nluConfiguration":{}}}}'),
      modelFile('en-US', '{"interactionModel":{"languageModel":{"intents":[{"sample":[]}]}}}'),
      modelFile('en-US', '{"interactionModel":{},"version":"1"}'),
    ],
  },
];

function sensitivityProblems({ locale, sensitivity }: ModelFile): readonly string[] {
  if (sensitivity === undefined) return [];
  return [
    ...(/^(?:LOW|MEDIUM|HIGH)$/.test(sensitivity) ? [] : [`the level "${sensitivity}"`]),
    ...(/^(?:en-|de-DE)/.test(locale) ? [] : [`a sensitivity in ${locale}`]),
  ];
}

function searching(intents: ModelFile['intents']): ModelFile['intents'] {
  return intents.filter(({ slots }) => slots.some((slot) => slot.type === SEARCH));
}
