import { medicineStates } from '../../lambda/content';
import type { Diagnostic } from '../diagnostic';
import type { Draft, TopicFile } from '../draft';
import { brevityDiagnostics } from './brevity';
import { meaningDiagnostics, type BoundText } from './facts';

/** Everything clinical that is said keeps its facts, and what is heard first is short and simple. */
export function answerDiagnostics(draft: Draft): readonly Diagnostic[] {
  const names = medicineNames(draft);
  return [
    ...draft.topics.flatMap((topic) => topicDiagnostics(topic, names)),
    ...formDiagnostics(draft, names),
    ...listDiagnostics(draft, names),
    ...scriptDiagnostics(draft, names),
    ...promptFactDiagnostics(draft, names),
  ];
}

/** Every name by which a medicine or a class can be called in a text. */
export function medicineNames({ medicines }: Draft): readonly string[] {
  const { classes, listed, unsure, others } = medicines.value;
  const all = [...classes, ...listed, ...unsure, ...others].flatMap((each) => each.names);
  return [...new Set([...all, 'ketamine'])].filter((name) => /^[\p{L}\p{N} -]+$/u.test(name));
}

function topicDiagnostics(topic: TopicFile, names: readonly string[]): readonly Diagnostic[] {
  const { value, source } = topic;
  const bound = (name: 'short' | 'full' | 'card'): BoundText => ({
    name,
    text: value[name],
    place: source.at([name]),
  });
  const others = names.filter((name) => name !== 'ketamine');
  return [
    ...meaningDiagnostics([bound('short'), bound('full'), bound('card')], value.facts, others),
    ...brevityDiagnostics(bound('short'), names),
  ];
}

function formDiagnostics(
  { medicineForms, prompts }: Draft,
  names: readonly string[],
): readonly Diagnostic[] {
  const { value, source } = medicineForms;
  const check = prompts.value.sentences['medicine-check'][0] ?? '';
  return value.forms.flatMap((form, index) =>
    medicineStates.flatMap((state) => {
      const text = form.answers[state];
      const place = source.at(['forms', index, 'answers', state]);
      // Measured as it is heard: a name with its class, and the check that ends every answer.
      const heard = `${text} ${check}`
        .replaceAll('{described}', 'Xanax, a benzodiazepine,')
        .replaceAll('{medicine}', state === 'class' ? 'Benzodiazepines' : 'Xanax')
        .replaceAll('{phone}', 'five');
      return [
        ...meaningDiagnostics([{ name: state, text, place }], value.facts, names),
        ...brevityDiagnostics({ name: `${form.id}, ${state}`, text: heard, place }, names),
      ];
    }),
  );
}

function listDiagnostics({ medicines }: Draft, names: readonly string[]): readonly Diagnostic[] {
  const { value, source } = medicines;
  const pages = value.list.pages.map((text, index) => ({
    name: String(index + 1),
    text,
    place: source.at(['list', 'pages', index]),
  }));
  const card = { name: 'text', text: value.list.text, place: source.at(['list', 'text']) };
  return [
    ...meaningDiagnostics([card, ...pages], value.facts, names),
    ...pages.flatMap((page) => brevityDiagnostics(page, names)),
  ];
}

function scriptDiagnostics(
  { emergencies }: Draft,
  names: readonly string[],
): readonly Diagnostic[] {
  const { value, source } = emergencies;
  return value.scripts.flatMap((script, index) => {
    const texts = (['speech', 'title', 'text', 'print'] as const).map((key) => ({
      key,
      bound: { name: script.id, text: script[key], place: source.at(['scripts', index, key]) },
    }));
    return texts.flatMap(({ key, bound }) =>
      // A title is too short to carry every fact; it may still state nothing that is none.
      meaningDiagnostics(
        [key === 'title' ? { ...bound, name: 'title' } : bound],
        value.facts,
        names,
      ),
    );
  });
}

/** The prompts that facts name are locked like answers; the others say nothing that could harm. */
function promptFactDiagnostics(
  { prompts }: Draft,
  names: readonly string[],
): readonly Diagnostic[] {
  const { facts, sentences } = prompts.value;
  const locked = new Set(facts.flatMap((fact) => fact.in));
  const texts = Object.entries(sentences).flatMap(([name, wordings]) =>
    wordings.map((text, at) => ({
      name,
      text,
      place: prompts.source.at(['sentences', name, at]),
    })),
  );
  const bound = texts.filter(({ name }) => locked.has(name));
  return meaningDiagnostics(bound, facts, names);
}
