import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFor } from '../lambda/content-for';
import { recognise } from '../simulator/recognise';
import { modelFrom, readModel } from '../simulator/model';

interface Slot {
  readonly name: string;
  readonly type: string;
}

interface Model {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly {
        readonly name: string;
        readonly samples: readonly string[];
        readonly slots?: readonly Slot[];
      }[];
      readonly types: readonly {
        readonly name: string;
        readonly values: readonly { readonly id: string }[];
      }[];
    };
  };
}

const root = join(__dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const content = contentFor('en-US');
const { invocationName, intents, types } = (read('interaction-model/en-US.json') as Model)
  .interactionModel.languageModel;
const valuesOf = (type: string): readonly string[] =>
  types.find(({ name }) => name === type)?.values.map(({ id }) => id) ?? [];
const sorted = (names: readonly string[]): readonly string[] =>
  names.toSorted((a, b) => a.localeCompare(b));

test('the skill is called "infusion guide"', () => {
  expect(invocationName).toBe('infusion guide');
});

test('every intent of the model has a meaning, and every meaning an intent', () => {
  expect(sorted(intents.map(({ name }) => name))).toEqual(sorted(Object.keys(content.intents)));
});

test.each([
  'Help',
  'Stop',
  'Cancel',
  'NavigateHome',
  'Fallback',
  'Repeat',
  'Yes',
  'No',
  'Next',
  'Previous',
])('the model declares AMAZON.%sIntent', (name) => {
  expect(intents.map((each) => each.name)).toContain(`AMAZON.${name}Intent`);
});

test("an intent of ours has samples; what is Alexa's own to understand has none", () => {
  const empty = intents.filter(({ samples }) => samples.length === 0).map(({ name }) => name);
  expect(sorted(empty)).toEqual(['AMAZON.FallbackIntent', 'AMAZON.NavigateHomeIntent']);
});

test('every topic, form and script that a meaning names is in the content', () => {
  const topics = content.topics.map(({ id }) => id);
  const forms = content.medicineForms.map(({ id }) => id);
  const scripts = content.scripts.map(({ id }) => id as string);
  const unknown = Object.values(content.intents).filter((means) => {
    if (means.kind === 'topic') return !topics.includes(means.topic);
    if (means.kind === 'which') return means.topics.some((topic) => !topics.includes(topic));
    if (means.kind === 'medicine') return !forms.includes(means.form);
    return means.kind === 'emergency' && !scripts.includes(means.script);
  });
  expect(unknown).toEqual([]);
});

test('every topic, form and script of the content has its intent', () => {
  const meant = Object.values(content.intents);
  for (const { id } of content.topics) expect(meant).toContainEqual({ kind: 'topic', topic: id });
  for (const { id } of content.medicineForms)
    expect(meant).toContainEqual({ kind: 'medicine', form: id });
  for (const { id } of content.scripts)
    expect(meant).toContainEqual({ kind: 'emergency', script: id });
});

test('the ids of the slot types are those of the content, each once', () => {
  const medicines = [...content.medicines, ...content.medicineClasses].map(({ id }) => id);
  expect(sorted(valuesOf('MEDICINE'))).toEqual(sorted([...new Set(medicines)]));
  expect(sorted(valuesOf('SUBJECT'))).toEqual(sorted(content.subjects.map(({ id }) => id)));
  expect(valuesOf('POSITION')).toEqual(content.topics.map((_, at) => String(at + 1)));
});

test('every slot has a type that is there, and every type of ours a slot', () => {
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  const ours = types.map(({ name }) => name);
  expect(sorted([...used].filter((type) => !type.startsWith('AMAZON.')))).toEqual(sorted(ours));
});

test('the handlers read each slot by the name that the model gives it', () => {
  const handlers = ['hear', 'medicines-in']
    .map((file) => readFileSync(join(root, `lambda/handlers/${file}.ts`), 'utf8'))
    .join();
  const slots = new Set(intents.flatMap((each) => (each.slots ?? []).map(({ name }) => name)));
  // People ("my husband") and free text are read as words, with those of all other slots.
  for (const name of [...slots].filter((each) => !['person', 'query'].includes(each)))
    expect(handlers).toContain(`slots['${name}']`);
});

test('the name of every topic can be said, and means that topic', () => {
  const model = readModel();
  for (const { id, name, question } of content.topics) {
    for (const words of [name, question]) {
      const { intent } = recognise(words, model);
      expect(content.intents[intent]).toEqual({ kind: 'topic', topic: id });
    }
  }
});

describe('skill.json', () => {
  const { manifest: skill } = read('skill.json') as {
    manifest: {
      publishingInformation: { locales: Record<string, { examplePhrases: readonly string[] }> };
    };
  };
  const model = modelFrom(read('interaction-model/en-US.json') as Parameters<typeof modelFrom>[0]);
  const phrases = Object.entries(skill.publishingInformation.locales).flatMap(
    ([locale, { examplePhrases }]) => examplePhrases.map((phrase) => [locale, phrase] as const),
  );

  test.each(phrases)('the example phrase of %s works as a first sentence: %s', (_, phrase) => {
    const words = phrase
      .replace(/^Alexa, |[.?]$/g, '')
      .replace(/^(?:open|ask|start|launch|talk to) infusion guide,? ?/i, '')
      .replace(/^(?:about|to|for) /, '');
    const { intent } = recognise(words, model);
    expect(words === '' || !['AskIntent', 'AMAZON.FallbackIntent'].includes(intent)).toBe(true);
  });

  test('the locales are those whose numbers and spelling the content knows', () => {
    for (const locale of Object.keys(skill.publishingInformation.locales))
      expect(contentFor(locale).locale).toBe(locale);
  });
});
