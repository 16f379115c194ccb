import type { Content, Medicine, MedicineClass, Script, Topic } from '../lambda/content';
import type { ContentWithoutLists } from '../lambda/medicine-lists';
import { LANGUAGE, type Draft, type TopicFile } from './draft';
import { intentPlans } from './intents';
import { inLocale } from './locale';

/** The content as the skill reads it, in one locale. */
export function contentOf(draft: Draft, locale: string): Content {
  const { value } = draft.locales;
  const own = new Map(Object.entries(value)).get(locale) ?? value[LANGUAGE];
  const texts: ContentWithoutLists = {
    locale,
    clinic: { name: draft.clinic.value.name, phone: draft.clinic.value.phone },
    topics: alongThePath(draft.topics).map(topic),
    medicineClasses: classes(draft),
    medicineForms: draft.medicineForms.value.forms.map(({ id, answers }) => ({ id, answers })),
    medicineList: draft.medicines.value.list.pages,
    medicineCard: {
      title: draft.medicines.value.list.title,
      text: draft.medicines.value.list.text,
    },
    subjects: draft.outside.value.subjects.map(({ id, name, words }) => ({ id, name, words })),
    scripts: draft.emergencies.value.scripts.map(
      ({ id, speech, title, text, print, number }): Script => ({
        id,
        speech,
        card: { title, text },
        print,
        number,
      }),
    ),
    sentences: draft.prompts.value.sentences,
    questions: draft.prompts.value.questions,
    labels: draft.prompts.value.labels,
    pronunciations: lowerCased(draft.pronunciations.value),
    intents: Object.fromEntries(intentPlans(draft).map(({ name, means }) => [name, means])),
  };
  return {
    ...(own ? inLocale(texts, own) : texts),
    medicines: medicines(draft),
    everydayWords: draft.medicines.value.everyday,
    commonWords: draft.medicines.value.common,
  };
}

/** The topics in the order that "next" leads through, from the first of the FAQ. */
export function alongThePath(topics: readonly TopicFile[]): readonly TopicFile[] {
  const path: TopicFile[] = [];
  let current = topics.find((each) => each.value.facts.some((fact) => fact.source === 'Q1'));
  while (current && !path.includes(current)) {
    path.push(current);
    const { next } = current.value;
    current = topics.find((each) => each.id === next);
  }
  return path;
}

function topic({ id, value }: TopicFile): Topic {
  const { name, question, short, full, card, next, facts } = value;
  const hasMore = facts.some(({ in: where }) => where.includes('full') && !where.includes('short'));
  return { id, name, question, short, full, card, hasMore, next };
}

function classes({ medicines: { value } }: Draft): readonly MedicineClass[] {
  const listed = new Set(value.listed.map((each) => each.id));
  return value.classes.map(({ id, article, plural, names, heard = [] }) => {
    // A class that is one medicine is found as that medicine.
    const own = listed.has(id) ? { names: [], heard: [] } : { names, heard };
    return { id, article, plural, ...own };
  });
}

function medicines({ medicines: { value } }: Draft): readonly Medicine[] {
  return [
    ...value.listed.map(({ id, class: of, names, heard = [] }): Medicine => ({
      id,
      standing: { kind: 'listed', class: of },
      names,
      heard,
    })),
    ...value.unsure.map(({ id, class: of, names, heard = [] }): Medicine => ({
      id,
      standing: { kind: 'unsure', class: of },
      names,
      heard,
    })),
    ...value.others.map(({ id, names, heard = [] }): Medicine => ({
      id,
      standing: { kind: 'not-listed' },
      names,
      heard,
    })),
    ...value.groups.map(({ id, names, mayBe }): Medicine => ({
      id,
      standing: { kind: 'group', mayBe },
      names,
      heard: [],
    })),
  ];
}

function lowerCased(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([word, sound]) => [word.toLowerCase(), sound]),
  );
}
