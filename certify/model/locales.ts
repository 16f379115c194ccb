import type { Rule } from '../rule';
import type { ModelFile } from './model-file';
import { price, sound, withIntents } from './sound';

/** What holds between the models of all locales. */
export const localeRules: readonly Rule<readonly ModelFile[]>[] = [
  {
    id: 'model-20-locales-agree',
    severity: 'error',
    what: 'All locales have the same intents, slots, slot types and ids',
    problems: ([first, ...others]) =>
      others
        .filter((other) => first && shapeOf(other) !== shapeOf(first))
        .map(({ locale }) => `${locale} differs from ${first?.locale}`),
    accepted: [sound, { ...sound, locale: 'en-GB' }],
    refused: [sound, { ...withIntents([{ ...price, name: 'CostIntent' }]), locale: 'en-GB' }],
  },
];

function shapeOf({ intents, types }: ModelFile): string {
  return JSON.stringify([
    intents.map(({ name, slots }) => [name, slots]),
    types.map(({ name, values }) => [name, values.map(({ id }) => id)]),
  ]);
}
