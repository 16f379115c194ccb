import type { Rule } from '../rule';
import type { ModelFile } from './model-file';
import { intent, medicine, withIntents } from './sound';

const take = intent('TakeIntent', ['take {medicine}'], { medicine: 'MEDICINE' });
const asked: ModelFile = {
  ...withIntents([take], [medicine]),
  dialog: [{ name: 'TakeIntent', slots: [{ type: 'MEDICINE', prompts: ['Elicit.Medicine'] }] }],
  prompts: [{ id: 'Elicit.Medicine', variations: ['PlainText'] }],
};

/** The dialog section, if there is one; this skill asks for nothing, so it has none. */
export const dialogRules: readonly Rule<ModelFile>[] = [
  {
    id: 'model-19-dialog',
    severity: 'error',
    what: 'The dialog section names intents, types and prompts that exist, with proper variations',
    problems: ({ intents, dialog, prompts }) => [
      ...dialog
        .filter(({ name }) => !intents.some((each) => each.name === name))
        .map(({ name }) => `no intent ${name}`),
      ...dialog.flatMap(({ name, slots }) => {
        const types = intents.find((each) => each.name === name)?.slots.map((slot) => slot.type);
        return slots
          .filter(({ type }) => types?.includes(type) !== true)
          .map(({ type }) => `${name} has no slot of ${type}`);
      }),
      ...dialog
        .flatMap(({ slots }) => slots.flatMap((slot) => slot.prompts))
        .filter((id) => !prompts.some((prompt) => prompt.id === id))
        .map((id) => `no prompt ${id}`),
      ...prompts
        .filter(({ variations }) => variations.length === 0 || !variations.every(isSpeech))
        .map(({ id }) => `the variations of ${id}`),
    ],
    accepted: asked,
    refused: { ...asked, prompts: [] },
  },
];

function isSpeech(type: string): boolean {
  return type === 'PlainText' || type === 'SSML';
}
