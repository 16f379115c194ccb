import type { v1 } from 'ask-smapi-model';
import type { Draft } from './draft';
import { intentPlans, type IntentPlan } from './intents';

type Model = v1.skill.interactionModel.InteractionModelData;
type SlotType = v1.skill.interactionModel.SlotType;
type TypeValue = v1.skill.interactionModel.TypeValue;

export const INVOCATION_NAME = 'infusion guide';

/** The type of each slot that samples may hold. */
const slotTypes: Readonly<Record<string, string>> = {
  medicine: 'MEDICINE',
  subject: 'SUBJECT',
  position: 'POSITION',
  person: 'PERSON',
  query: 'AMAZON.SearchQuery',
};

/** The interaction model as Alexa builds it. */
export function interactionModel(draft: Draft): Model {
  const people = draft.lexicon.value.people.map((person) => `my ${person}`);
  const anybody = anyOf(people);
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
        intents: intentPlans(draft).map((plan) => intent(plan, anybody)),
        types: [medicineType(draft), subjectType(draft), positionType(draft), personType(people)],
      },
    },
  } as Model;
}

function intent({ name, means, samples: written }: IntentPlan, anybody: RegExp) {
  const samples =
    means.kind === 'topic'
      ? [...new Set(written.map((sample) => ofAnybody(sample, anybody)))]
      : written;
  const used = new Set(samples.flatMap((sample) => slotsIn(sample)));
  const slots = [...used].map((slot) => ({ name: slot, type: slotTypes[slot] ?? slot }));
  return { name, ...(slots.length > 0 && { slots }), samples };
}

/** "will my wife be tired" -> "will {person} be tired", so that Alexa takes it of anybody. */
function ofAnybody(sample: string, anybody: RegExp): string {
  return [...sample.matchAll(anybody)].length === 1 ? sample.replace(anybody, '{person}') : sample;
}

function anyOf(people: readonly string[]): RegExp {
  const longestFirst = [...people].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.join('|')})(?!['\\w])`, 'g');
}

function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function medicineType({ medicines }: Draft): SlotType {
  const { classes, listed, unsure, others, groups } = medicines.value;
  const listedIds = new Set(listed.map((each) => each.id));
  // A class of one medicine has that medicine's id; two values with one id would be a conflict.
  const own = classes.filter((each) => !listedIds.has(each.id));
  return {
    name: 'MEDICINE',
    values: [...own, ...listed, ...unsure, ...others, ...groups].map((each) =>
      value(each.id, [...each.names, ...('heard' in each ? (each.heard ?? []) : [])]),
    ),
  };
}

function subjectType({ outside }: Draft): SlotType {
  return {
    name: 'SUBJECT',
    values: outside.value.subjects.map(({ id, name, words }) => value(id, [name, ...words])),
  };
}

function positionType({ choices }: Draft): SlotType {
  return {
    name: 'POSITION',
    values: Object.entries(choices.value.positions).map(([id, words]) => value(id, words)),
  };
}

function personType(people: readonly string[]): SlotType {
  const values = people.map((person) => value(person.replaceAll(' ', '-'), [person]));
  return { name: 'PERSON', values };
}

/** A slot value; Alexa tells neither capitals nor a repeated word apart. */
function value(id: string, names: readonly string[]): TypeValue {
  const distinct = new Map(names.map((name) => [name.toLowerCase(), name]));
  const [first = id, ...synonyms] = distinct.values();
  return { id, name: { value: first, ...(synonyms.length > 0 && { synonyms }) } } as TypeValue;
}
