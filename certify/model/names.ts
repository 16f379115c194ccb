import type { Rule } from '../rule';
import { builtInIntents } from './built-in';
import { isCustom, type ModelFile } from './model-file';
import { intent, medicine, price, sound, standard, withIntents } from './sound';

const NAME = /^[a-z]+(?:_[a-z]+)*$/i;

const required = ['AMAZON.HelpIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'];
const advised = ['Fallback', 'NavigateHome', 'Repeat', 'Yes', 'No'].map(
  (name) => `AMAZON.${name}Intent`,
);

/** How things are called, and which of Alexa's own intents must be there. */
export const nameRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-04-names',
    severity: 'error',
    what: 'Names hold letters and underscores, and differ in more than capitals',
    problems: (model) => [
      ...namesOf(model)
        .filter((name) => !NAME.test(name) && !builtInIntents.has(name))
        .map((name) => `the name "${name}"`),
      ...twice(model.intents.map(({ name }) => name)).map((name) => `two intents "${name}"`),
      ...twice(model.types.map(({ name }) => name)).map((name) => `two slot types "${name}"`),
    ],
    accepted: { ...withIntents([price]), types: [medicine] },
    refused: withIntents([intent('Price2Intent'), price, intent('PRICEINTENT')]),
    alsoRefused: [
      withIntents([intent('AMAZON.GoodbyeIntent')]),
      withIntents([price, intent('PRICEINTENT')]),
      { ...sound, types: [medicine, medicine] },
    ],
  },
  {
    id: 'model-05-required-intents',
    severity: 'error',
    what: 'Help, Stop and Cancel are there',
    problems: (model) => missing(required, model),
    accepted: sound,
    refused: { ...sound, intents: [price] },
  },
  {
    id: 'model-05-fallback-samples',
    severity: 'error',
    what: 'Fallback has no samples: it takes what no sample is like',
    problems: ({ intents }) =>
      intents
        .filter(({ name }) => name === 'AMAZON.FallbackIntent')
        .flatMap(({ samples }) => samples.map((sample) => `"${sample}"`)),
    accepted: sound,
    refused: { ...sound, intents: [intent('AMAZON.FallbackIntent', ['what is the weather'])] },
  },
  {
    id: 'model-05-advised-intents',
    severity: 'warning',
    what: 'Fallback, NavigateHome, Repeat, Yes and No are there',
    problems: (model) => missing(advised, model),
    accepted: sound,
    refused: { ...sound, intents: standard.slice(0, 3) },
  },
  {
    id: 'model-17-slot-type-by-name',
    severity: 'error',
    what: 'A slot name has the same type wherever it is used',
    problems: ({ intents }) => {
      const slots = intents.flatMap((each) => each.slots);
      return slots
        .filter(({ name, type }) => slots.find((slot) => slot.name === name)?.type !== type)
        .map(({ name, type }) => `{${name}} is ${type} here and something else elsewhere`);
    },
    accepted: withIntents([intent('TakeIntent', [], { medicine: 'MEDICINE' })]),
    refused: withIntents([
      intent('TakeIntent', [], { medicine: 'MEDICINE' }),
      intent('StopIt', [], { medicine: 'AMAZON.SearchQuery' }),
    ]),
  },
];

function namesOf({ intents, types }: ModelFile): readonly string[] {
  const own = intents
    .filter(isCustom)
    .flatMap(({ name, slots }) => [name, ...slots.map((slot) => slot.name)]);
  const builtIn = intents.filter((each) => !isCustom(each)).map(({ name }) => name);
  return [...own, ...builtIn, ...types.map(({ name }) => name)];
}

function missing(names: readonly string[], { intents }: ModelFile): readonly string[] {
  const declared = new Set(intents.map(({ name }) => name));
  return names.filter((name) => !declared.has(name)).map((name) => `no ${name}`);
}

function twice(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? '') !== index);
}
