import type { Rule } from '../rule';
import type { ModelFile } from './model-file';
import { intent, sound, type, withIntents } from './sound';

// Create the Interaction Model for Your Skill, section Limits.
const MOST_BYTES = 1_500_000;
const MOST_INTENTS = 250;
const MOST_INTENTS_AND_TYPES = 350;
const MOST_CHARACTERS = 140;

/** The sizes at which Alexa's build refuses a model. */
export const limitRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-01-size',
    severity: 'error',
    what: `The model file has at most ${MOST_BYTES} bytes`,
    problems: ({ bytes }) => (bytes > MOST_BYTES ? [`${bytes} bytes`] : []),
    accepted: { ...sound, bytes: MOST_BYTES },
    refused: { ...sound, bytes: MOST_BYTES + 1 },
  },
  {
    id: 'model-02-count',
    severity: 'error',
    what: `1 to ${MOST_INTENTS} intents, at most ${MOST_INTENTS_AND_TYPES} with the slot types`,
    problems: ({ intents, types }) => [
      ...(intents.length === 0 ? ['no intent'] : []),
      ...(intents.length > MOST_INTENTS ? [`${intents.length} intents`] : []),
      ...(intents.length + types.length > MOST_INTENTS_AND_TYPES
        ? [`${intents.length + types.length} intents and slot types`]
        : []),
    ],
    accepted: sound,
    refused: withIntents(Array.from({ length: MOST_INTENTS }, () => intent('AgainIntent'))),
  },
  {
    id: 'model-03-value-length',
    severity: 'error',
    what: `Every slot value and synonym has 1 to ${MOST_CHARACTERS} characters`,
    problems: ({ types }) =>
      types
        .flatMap(({ values }) => values.flatMap(({ words }) => words))
        .filter((word) => word.trim() === '' || word.length > MOST_CHARACTERS)
        .map((word) => `"${word.slice(0, 40)}", ${word.length} characters`),
    accepted: { ...sound, types: [type('WORD', { a: ['a'.repeat(MOST_CHARACTERS)] })] },
    refused: { ...sound, types: [type('WORD', { a: ['fine', 'a'.repeat(MOST_CHARACTERS + 1)] })] },
  },
];
