import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { v1 } from 'ask-smapi-model';

type InteractionModel = v1.skill.interactionModel.InteractionModelData;

/** A sample of an intent, cut at its slot: what comes before it, the slot, what comes after. */
export interface Pattern {
  readonly intent: string;
  readonly before: string;
  readonly slot: string;
  readonly type: string;
  readonly after: string;
}

/** The interaction model in the form in which speech is matched to it. */
export interface Model {
  readonly exact: ReadonlyMap<string, string>;
  readonly patterns: readonly Pattern[];
  /** Slot type -> what is said -> the value's id and its name. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, { id: string; name: string }>>;
  /** The slots each intent declares; a request carries them all, with or without a value. */
  readonly slots: ReadonlyMap<string, readonly string[]>;
  readonly vocabulary: ReadonlySet<string>;
}

/** What Alexa itself understands for its built-in intents, without any sample of ours. */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home'],
  'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'say that again'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure'],
  'AMAZON.NoIntent': ['no', 'no thanks'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up'],
};

/** Reads interaction-model/<locale>.json. */
export function readModel(path = join(__dirname, '..', 'interaction-model', 'en-US.json')): Model {
  return modelFrom(JSON.parse(readFileSync(path, 'utf8')) as InteractionModel);
}

/** The model of a parsed file; samples count before Alexa's own phrases. */
export function modelFrom({ interactionModel }: InteractionModel): Model {
  const { intents, types = [] } = interactionModel?.languageModel ?? { intents: [] };
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const { name, samples = [], slots = [] } of intents) {
    for (const sample of samples) {
      const [before = '', slot, after = ''] = sample.split(/\{(\w+)\}/);
      if (slot === undefined) exact.set(spoken(sample), name);
      else {
        const type = slots.find((each) => each.name === slot)?.type ?? '';
        patterns.push({ intent: name, before: spoken(before), slot, type, after: spoken(after) });
      }
    }
  }
  for (const [name, phrases] of Object.entries(builtIn)) {
    for (const phrase of phrases) if (!exact.has(phrase)) exact.set(phrase, name);
  }
  const values = new Map(types.map(({ name, values = [] }) => [name, valuesOf(values)]));
  return {
    exact,
    // The sample with the most words of its own is the closest match.
    patterns: patterns.sort((a, b) => length(b) - length(a)),
    values,
    slots: new Map(intents.map(({ name, slots = [] }) => [name, slots.map((slot) => slot.name)])),
    vocabulary: vocabularyOf(exact, patterns, values),
  };
}

/** Speech as a recogniser writes it: lower case, no punctuation but apostrophes. */
export function spoken(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function length({ before, after }: Pattern): number {
  return before.length + after.length;
}

type TypeValues = readonly v1.skill.interactionModel.TypeValue[];

function valuesOf(values: TypeValues): Map<string, { id: string; name: string }> {
  return new Map(
    values.flatMap(({ id = '', name }) =>
      [name?.value ?? '', ...(name?.synonyms ?? [])].map(
        (said) => [spoken(said), { id, name: name?.value ?? '' }] as const,
      ),
    ),
  );
}

function vocabularyOf(
  exact: Model['exact'],
  patterns: readonly Pattern[],
  values: Model['values'],
): ReadonlySet<string> {
  const phrases = [
    ...exact.keys(),
    ...patterns.flatMap(({ before, after }) => [before, after]),
    ...[...values.values()].flatMap((ofType) => [...ofType.keys()]),
  ];
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word !== ''));
}
