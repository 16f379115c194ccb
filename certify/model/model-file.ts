import type { v1 } from 'ask-smapi-model';
import { unknownKeys } from './unknown-keys';

/** Anything may be missing in a file, whatever its type promises. */
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> }
    : T;

type Data = Loose<v1.skill.interactionModel.InteractionModelData>;

export interface Intent {
  readonly name: string;
  readonly slots: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

export interface Value {
  readonly id: string;
  /** The value's name and its synonyms. */
  readonly words: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly Value[];
}

/** An intent of the dialog section: its slots with the prompts that ask for them. */
export interface DialogIntent {
  readonly name: string;
  readonly slots: readonly { readonly type: string; readonly prompts: readonly string[] }[];
}

export interface Prompt {
  readonly id: string;
  /** The types of its variations: PlainText or SSML. */
  readonly variations: readonly string[];
}

/** interactionModels/custom/<locale>.json, with every optional part filled in. */
export interface ModelFile {
  readonly locale: string;
  readonly bytes: number;
  readonly invocationName: string;
  /** The keys that Alexa does not know, with their path. */
  readonly unknownKeys: readonly string[];
  readonly sensitivity: string | undefined;
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
  readonly dialog: readonly DialogIntent[];
  readonly prompts: readonly Prompt[];
}

/** Reads the text of a model file; what is missing there is empty here. */
export function modelFile(locale: string, text: string): ModelFile {
  const data = JSON.parse(text) as Data;
  const { interactionModel } = data;
  const { invocationName = '', intents = [], types = [] } = interactionModel?.languageModel ?? {};
  const language = interactionModel?.languageModel;
  return {
    locale,
    bytes: Buffer.byteLength(text),
    invocationName,
    unknownKeys: unknownKeys(data),
    sensitivity: language?.modelConfiguration?.fallbackIntentSensitivity?.level,
    intents: intents.map(({ name = '', slots = [], samples = [] }) => ({
      name,
      slots: slots.map((slot) => ({ name: slot.name ?? '', type: slot.type ?? '' })),
      samples,
    })),
    types: types.map(({ name = '', values = [] }) => ({
      name,
      values: values.map(({ id = '', name }) => ({
        id,
        words: [name?.value ?? '', ...(name?.synonyms ?? [])],
      })),
    })),
    dialog: (interactionModel?.dialog?.intents ?? []).map(({ name = '', slots = [] }) => ({
      name,
      slots: slots.map(({ type = '', prompts }) => ({
        type,
        prompts: Object.values(prompts ?? {}).filter((id) => typeof id === 'string'),
      })),
    })),
    prompts: (interactionModel?.prompts ?? []).map(({ id = '', variations = [] }) => ({
      id,
      variations: variations.map(({ type }) => String(type)),
    })),
  };
}

/** Whether an intent is ours; Alexa's own need neither samples nor slots. */
export function isCustom({ name }: { readonly name: string }): boolean {
  return !name.startsWith('AMAZON.');
}

/** The slots that a sample names. */
export function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** Every sample with its intent. */
export function samplesOf({ intents }: ModelFile): readonly (readonly [Intent, string])[] {
  return intents.flatMap((intent) => intent.samples.map((sample) => [intent, sample] as const));
}
