import { spoken } from '../../simulator/model';
import type { Rule } from '../rule';
import { samplesOf, type ModelFile } from './model-file';
import { filledBy } from './filled';
import { intent, medicine, price, sound, type, withIntents } from './sound';

/** What Alexa's own intents understand; a sample of ours may say so for its own intent only. */
const builtIn: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Help: ['help', 'help me'],
    Stop: ['stop', 'off', 'shut up'],
    Cancel: ['cancel', 'never mind', 'forget it'],
    NavigateHome: ['go home', 'home'],
    Repeat: ['repeat', 'repeat that', 'say that again'],
    Yes: ['yes', 'yes please', 'sure'],
    No: ['no', 'no thanks'],
    Next: ['next', 'skip'],
    Previous: ['previous', 'go back'],
    StartOver: ['start over', 'restart', 'start again'],
  }).flatMap(([name, phrases]) =>
    phrases.map((phrase) => [phrase, `AMAZON.${name}Intent`] as const),
  ),
);

const take = intent('TakeIntent', ['take {medicine}'], { medicine: 'MEDICINE' });
const stopIt = intent('StopItIntent', ['stop {drug}'], { drug: 'MEDICINE' });

/** Where one utterance could mean two things. */
export const clashRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-15-samples-in-two-intents',
    severity: 'error',
    what: 'No sample stands in two intents, slots compared by their type',
    problems: (model) =>
      repeated(model, ({ name }, others) => others.some((other) => other !== name)),
    accepted: withIntents([take, stopIt], [medicine]),
    refused: withIntents([take, { ...stopIt, samples: ['take {drug}'] }], [medicine]),
  },
  {
    id: 'model-15-samples-twice',
    severity: 'warning',
    what: 'No sample stands twice in one intent',
    problems: (model) => repeated(model, ({ name }, others) => others.includes(name)),
    accepted: sound,
    refused: withIntents([{ ...price, samples: ['price', 'Price.'] }]),
  },
  {
    id: 'model-15-filled-samples',
    severity: 'warning',
    what: 'No sample equals one of another intent with a value in its slot',
    problems: filledBy,
    accepted: withIntents([take, { ...price, samples: ['take a seat'] }], [medicine]),
    refused: withIntents([take, { ...price, samples: ['take zan axe'] }], [medicine]),
  },
  {
    id: 'model-15-built-in-phrases',
    severity: 'warning',
    what: "No sample is a phrase that another of Alexa's own intents understands",
    problems: (model) =>
      samplesOf(model)
        .filter(([{ name }, sample]) => (builtIn.get(spoken(sample)) ?? name) !== name)
        .map(
          ([{ name }, sample]) =>
            `"${sample}" of ${name} belongs to ${builtIn.get(spoken(sample))}`,
        ),
    accepted: withIntents([intent('AMAZON.HelpIntent', ['help me'])]),
    refused: withIntents([{ ...price, samples: ['never mind'] }]),
  },
  {
    id: 'model-16-values',
    severity: 'error',
    what: 'No word stands under two values of one slot type',
    problems: ({ types }) =>
      types.flatMap(({ name, values }) =>
        twice(values.flatMap(({ words }) => [...new Set(words.map(spoken))])).map(
          (word) => `"${word}" in ${name}`,
        ),
      ),
    accepted: { ...sound, types: [medicine] },
    refused: {
      ...sound,
      types: [type('MEDICINE', { xanax: ['Xanax'], zantac: ['zantac', 'xanax'] })],
    },
  },
  {
    id: 'model-16-values-across-types',
    severity: 'warning',
    what: 'No word stands in two slot types',
    problems: ({ types }) =>
      twice(
        types.flatMap(({ values }) => [
          ...new Set(values.flatMap(({ words }) => words.map(spoken))),
        ]),
      ).map((word) => `"${word}"`),
    accepted: { ...sound, types: [medicine, type('PERSON', { son: ['my son'] })] },
    refused: { ...sound, types: [medicine, type('PERSON', { xanax: ['xanax'] })] },
  },
];

type Told = (intent: { readonly name: string }, others: readonly string[]) => boolean;

/** The samples said before by the intents that `told` asks about. */
function repeated(model: ModelFile, told: Told): readonly string[] {
  const seen = new Map<string, string[]>();
  return samplesOf(model).flatMap(([intent, sample]) => {
    const slots = new Map(intent.slots.map(({ name, type }) => [name, type]));
    const key = spoken(sample.replace(/\{(\w+)\}/g, (_, slot: string) => slots.get(slot) ?? slot));
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, intent.name]);
    return told(intent, others) ? [`"${sample}" of ${intent.name} and ${others.join(', ')}`] : [];
  });
}

function twice(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
}
