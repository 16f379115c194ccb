import type { Intent, ModelFile, SlotType } from './model-file';

/** An intent of an example. */
export function intent(
  name: string,
  samples: readonly string[] = [],
  slots: Readonly<Record<string, string>> = {},
): Intent {
  const declared = Object.entries(slots).map(([slot, type]) => ({ name: slot, type }));
  return { name, samples, slots: declared };
}

/** A slot type of an example, each value by its id and its words. */
export function type(name: string, values: Readonly<Record<string, readonly string[]>>): SlotType {
  return { name, values: Object.entries(values).map(([id, words]) => ({ id, words })) };
}

export const standard = [
  'Help',
  'Stop',
  'Cancel',
  'Fallback',
  'NavigateHome',
  'Repeat',
  'Yes',
  'No',
].map((name) => intent(`AMAZON.${name}Intent`));

export const price = intent('PriceIntent', [
  'price',
  'how much is it',
  'tell me the price',
  'cost of a visit',
  'what do i pay',
]);

/** A small model that every rule accepts; the examples of the rules change one thing in it. */
export const sound: ModelFile = {
  locale: 'en-US',
  bytes: 2000,
  invocationName: 'infusion guide',
  unknownKeys: [],
  sensitivity: 'MEDIUM',
  intents: [...standard, price],
  types: [],
  dialog: [],
  prompts: [],
};

/** The sound model with other intents of ours, and the types of their slots. */
export function withIntents(
  intents: readonly Intent[],
  types: readonly SlotType[] = [],
): ModelFile {
  return { ...sound, intents: [...standard, ...intents], types };
}

export const medicine = type('MEDICINE', { xanax: ['Xanax', 'zan axe'], valium: ['Valium'] });
