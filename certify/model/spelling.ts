import type { Rule } from '../rule';
import { samplesOf, type ModelFile } from './model-file';
import { sound, type, withIntents, intent } from './sound';

const OTHER_CHARACTER = /[^\p{L}\p{M} '\-_{}.]/u;
const STRAY_PERIOD = /(?<!(?:^|[^\p{L}])\p{L})\.|\.(?=\S)/u;
const CONNECTOR = /^(?:from|to|about|for|if|whether|that|and)(?!\S)/;
const WAKE_WORD = /\b(?:alexa|amazon|echo|ziggy)\b/i;

/** How samples and slot values may be written. */
export const spellingRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-09-characters',
    severity: 'error',
    what: 'Samples hold letters, spaces, apostrophes, hyphens, slots and "x. y." only',
    problems: inSamples((sample) => OTHER_CHARACTER.test(sample) || STRAY_PERIOD.test(sample)),
    accepted: withSamples("what's an m. a. o. i. for my mother-in-law"),
    refused: withSamples('what is it?', 'take 2', 'stop. now'),
  },
  {
    id: 'model-10-capitals',
    severity: 'warning',
    what: 'Abbreviations in samples are written "m. a. o. i."',
    problems: inSamples((sample) => /\p{Lu}{2}|\p{L}\.\p{L}/u.test(sample)),
    accepted: withSamples('is it an m. a. o. i.'),
    refused: withSamples('is it an MAOI'),
  },
  {
    id: 'model-11-connector',
    severity: 'warning',
    what: 'No sample begins with a connecting word (to, for, about, if, that, …)',
    problems: inSamples((sample) => CONNECTOR.test(sample)),
    accepted: withSamples('how much for a visit'),
    refused: withSamples('for how much'),
  },
  {
    id: 'model-12-wake-word',
    severity: 'error',
    what: 'No sample holds a wake word or the invocation name',
    problems: (model) =>
      inSamples(
        (sample) =>
          WAKE_WORD.test(sample) ||
          sample.toLowerCase().includes(model.invocationName.toLowerCase()),
      )(model),
    accepted: sound,
    refused: withSamples('open infusion guide'),
    alsoRefused: [withSamples('Open Infusion Guide'), withSamples('Alexa stop')],
  },
  {
    id: 'model-12-computer',
    severity: 'warning',
    what: 'No sample holds "computer", which some people have as their wake word',
    problems: inSamples((sample) => /\bcomputer\b/i.test(sample)),
    accepted: sound,
    refused: withSamples('is it like a computer'),
  },
  {
    id: 'model-21-value-characters',
    severity: 'warning',
    what: 'Slot values hold letters, digits, spaces, periods, apostrophes and hyphens only',
    problems: ({ types }) =>
      types
        .flatMap(({ values }) => values.flatMap(({ words }) => words))
        .filter((word) => /[^\p{L}\p{M}\p{N} .'-]/u.test(word))
        .map((word) => `"${word}"`),
    accepted: { ...sound, types: [type('MEDICINE', { a: ["St. John's wort", 'co-codamol'] })] },
    refused: { ...sound, types: [type('MEDICINE', { a: ['Tylenol #3'] })] },
  },
];

function inSamples(isWrong: (sample: string) => boolean) {
  return (model: ModelFile): readonly string[] =>
    samplesOf(model)
      .filter(([, sample]) => isWrong(sample))
      .map(([{ name }, sample]) => `"${sample}" of ${name}`);
}

function withSamples(...samples: readonly string[]): ModelFile {
  return withIntents([intent('PriceIntent', samples)]);
}
