import type { Rule } from '../rule';
import { isCustom, samplesOf, slotsIn, type ModelFile } from './model-file';
import { intent, medicine, price, sound, withIntents } from './sound';

const ENOUGH = 5;

/** How many samples an intent has, and which slots they hold. */
export const sampleRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-06-has-samples',
    severity: 'error',
    what: 'Every intent of ours has a sample',
    problems: ({ intents }) =>
      intents.filter((each) => isCustom(each) && each.samples.length === 0).map(({ name }) => name),
    accepted: sound,
    refused: withIntents([intent('PriceIntent')]),
  },
  {
    id: 'model-06-enough-samples',
    severity: 'warning',
    what: `Every intent of ours has at least ${ENOUGH} samples`,
    problems: ({ intents }) =>
      intents
        .filter(({ name, samples }) => isCustom({ name }) && samples.length < ENOUGH)
        .map(({ name, samples }) => `${name} has ${samples.length}`),
    accepted: sound,
    refused: withIntents([{ ...price, samples: ['price'] }]),
  },
  {
    id: 'model-07-slots',
    severity: 'error',
    what: 'Samples hold the slots that their intent declares, each once at most',
    problems: ({ intents }) =>
      intents.flatMap(({ name, slots, samples }) => {
        const declared = slots.map((slot) => slot.name);
        const used = samples.map(slotsIn);
        return [
          ...used
            .flat()
            .filter((slot) => !declared.includes(slot))
            .map((slot) => `${name} does not declare {${slot}}`),
          ...declared
            .filter((slot) => !used.flat().includes(slot))
            .map((slot) => `${name} never uses {${slot}}`),
          ...samples
            .filter((_, at) => new Set(used[at]).size < (used[at]?.length ?? 0))
            .map((sample) => `a slot twice in "${sample}"`),
          ...samples
            .filter((sample) => /[{}]/.test(sample.replace(/\{\w+\}/g, '')))
            .map((sample) => `a brace alone in "${sample}"`),
        ];
      }),
    accepted: withIntents(
      [intent('TakeIntent', ['take {medicine}'], { medicine: 'MEDICINE' })],
      [medicine],
    ),
    refused: withIntents(
      [intent('TakeIntent', ['take {medicin} and {medicin}'], { medicine: 'MEDICINE' })],
      [medicine],
    ),
    alsoRefused: ['take {medicine', 'take medicine}', 'take {my medicine}'].map((sample) =>
      withIntents(
        [intent('TakeIntent', ['take {medicine}', sample], { medicine: 'MEDICINE' })],
        [medicine],
      ),
    ),
  },
  {
    id: 'model-13-slot-only-dialog',
    severity: 'error',
    what: 'No sample of an intent with a dialog is a slot alone',
    problems: (model) => {
      const dialogs = new Set(model.dialog.map(({ name }) => name));
      return slotOnly(model)
        .filter(([{ name }]) => dialogs.has(name))
        .map(([{ name }, sample]) => `"${sample}" of ${name}`);
    },
    accepted: withIntents(
      [intent('TakeIntent', ['{medicine}'], { medicine: 'MEDICINE' })],
      [medicine],
    ),
    refused: {
      ...withIntents([intent('TakeIntent', ['{medicine}'], { medicine: 'MEDICINE' })], [medicine]),
      dialog: [{ name: 'TakeIntent', slots: [] }],
    },
  },
  {
    id: 'model-13-slot-only',
    severity: 'warning',
    what: 'No sample is a slot alone',
    problems: (model) => slotOnly(model).map(([{ name }, sample]) => `"${sample}" of ${name}`),
    accepted: withIntents(
      [intent('TakeIntent', ['take {medicine}'], { medicine: 'MEDICINE' })],
      [medicine],
    ),
    refused: withIntents(
      [intent('TakeIntent', ['{medicine}'], { medicine: 'MEDICINE' })],
      [medicine],
    ),
  },
];

function slotOnly(model: ModelFile) {
  return samplesOf(model).filter(([, sample]) => /^\s*\{\w+\}\s*$/.test(sample));
}
