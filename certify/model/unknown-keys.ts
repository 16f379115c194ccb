/** What may stand under a key: anything, or the keys of a shape; of a list, in each of its items. */
type Shape = 'anything' | { readonly [key: string]: Shape };

const slot: Shape = { name: 'anything', type: 'anything', samples: 'anything' };
const value: Shape = { id: 'anything', name: { value: 'anything', synonyms: 'anything' } };

/** The keys that Alexa's build knows; it refuses a model with others. */
const known: Shape = {
  interactionModel: {
    languageModel: {
      invocationName: 'anything',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'anything' } },
      intents: { name: 'anything', slots: slot, samples: 'anything' },
      types: { name: 'anything', values: value, valueSupplier: 'anything' },
    },
    dialog: 'anything',
    prompts: 'anything',
  },
};

/** The keys of a model that are not known where they stand, each once. */
export function unknownKeys(model: unknown): readonly string[] {
  return [...new Set(strange(model, known, ''))];
}

function strange(given: unknown, shape: Shape, path: string): readonly string[] {
  if (shape === 'anything' || typeof given !== 'object' || given === null) return [];
  if (Array.isArray(given)) return given.flatMap((each) => strange(each, shape, path));
  return Object.entries(given).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const under = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return under === undefined ? [here] : strange(inner, under, here);
  });
}
