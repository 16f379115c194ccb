import type { Content, Medicine, MedicineClass, MedicineForm, MedicineState } from '../content';
import type { MedicineRef, Named } from '../turn';
import type { Answer } from './answer';
import { fill, sentence, spokenList } from './wording';

/**
 * What is said of the medicines named: of the first by the content's table of form and state, of a
 * second one in one more sentence, and last, always, to check with the provider. A name that is
 * still to be read back gets no word of advice.
 */
export function medicineWords(
  answer: Answer & { kind: 'medicine' },
  content: Content,
  turns: number,
): string {
  if (answer.named.some((named) => named.kind === 'near')) return '';
  const [first, ...others] = answer.named;
  const form = formOf(content, answer.form);
  const words = main(form, first, content, turns);
  if (others.length === 0) return words;
  const further = others.map((each) => also(each, content, turns));
  const check = sentence(content, 'medicine-check-both', {}, turns);
  return [withoutCheck(words), ...further.map(withoutCheck), check].join(' ');
}

/** Every answer about a medicine ends with the sentence to check first; see the facts it must state. */
function withoutCheck(words: string): string {
  return words.replace(/ Check with [^.]*\.$/, '');
}

/** The medicine as the answer calls it: the name that the person used, from our own list. */
export function nameOf(ref: MedicineRef, content: Content): string {
  const { names, id } = medicineOf(ref, content);
  return names[ref.name] ?? names[0] ?? id;
}

/** A candidate taken as meant; its id may be that of a class. */
export function meant(candidate: MedicineRef, content: Content): Named {
  return content.medicines.some((medicine) => medicine.id === candidate.id)
    ? { kind: 'medicine', medicine: candidate }
    : { kind: 'class', class: candidate.id };
}

/** The name of whatever was named, as it is read back; empty where no name was made out. */
export function calledBack(named: Named | undefined, content: Content): string {
  if (named?.kind === 'medicine') return nameOf(named.medicine, content);
  return named?.kind === 'class' ? classOf(named.class, content).plural : '';
}

/** The state of a named medicine: the column of the table. */
export function stateOf(named: Named | undefined, content: Content): MedicineState {
  switch (named?.kind) {
    case undefined:
      return 'none';
    case 'class':
      return 'class';
    case 'near':
    case 'unclear':
      return 'unclear';
    case 'medicine': {
      const { standing } = medicineOf(named.medicine, content);
      if (standing.kind !== 'group') return standing.kind;
      return standing.mayBe.length > 0 ? 'unclear' : 'not-listed';
    }
  }
}

function main(
  form: MedicineForm,
  named: Named | undefined,
  content: Content,
  turns: number,
): string {
  const group = named && groupWords(named, content, turns);
  return (
    group ??
    fill(form.answers[stateOf(named, content)], {
      ...(named && values(named, content, turns)),
      phone: content.clinic.phone,
    })
  );
}

function also(named: Named, content: Content, turns: number): string {
  const { medicine, described } = values(named, content, turns);
  const group = groupWords(named, content, turns);
  if (group !== undefined) return group;
  switch (stateOf(named, content)) {
    case 'listed':
      return sentence(content, 'medicine-also-listed', { described }, turns);
    case 'class':
      return sentence(content, 'medicine-also-class', { medicine }, turns);
    case 'not-listed':
      return sentence(content, 'medicine-also-not-listed', { medicine }, turns);
    case 'unclear':
    case 'none':
      return sentence(content, 'medicine-also-unclear', {}, turns);
  }
}

/** What is said of an everyday word: "nerve pills" may hide a listed class, so it names that. */
function groupWords(named: Named, content: Content, turns: number): string | undefined {
  if (named.kind !== 'medicine') return undefined;
  const { standing } = medicineOf(named.medicine, content);
  if (standing.kind !== 'group') return undefined;
  const medicine = nameOf(named.medicine, content);
  const classes = standing.mayBe.map((id) => classOf(id, content).plural);
  return classes.length === 0
    ? sentence(content, 'medicine-group-not-listed', { medicine }, turns)
    : sentence(content, 'medicine-group', { medicine, class: spokenList(classes, 'or') }, turns);
}

function values(
  named: Named,
  content: Content,
  turns: number,
): { readonly medicine: string; readonly described: string } {
  if (named.kind === 'class') {
    const medicine = classOf(named.class, content).plural;
    return { medicine, described: medicine };
  }
  if (named.kind !== 'medicine') return { medicine: '', described: '' };
  const medicine = nameOf(named.medicine, content);
  return { medicine, described: described(named.medicine, medicine, content, turns) };
}

/** "Xanax, a benzodiazepine,"; the bare name where it is the class's own. */
function described(ref: MedicineRef, medicine: string, content: Content, turns: number): string {
  const { standing } = medicineOf(ref, content);
  if (standing.kind !== 'listed' || standing.class === medicine) return medicine;
  const { article } = classOf(standing.class, content);
  return sentence(content, 'medicine-described', { medicine, class: article }, turns);
}

/** The named medicines with the stricter rule first: on the list, what may be, what is not. */
export function stricterFirst(named: readonly Named[], content: Content): readonly Named[] {
  return [...named].sort((a, b) => rank(a, content) - rank(b, content));
}

function rank(named: Named, content: Content): number {
  const order: readonly MedicineState[] = ['listed', 'class', 'unclear', 'not-listed', 'none'];
  return order.indexOf(stateOf(named, content));
}

function medicineOf(ref: MedicineRef, content: Content): Medicine {
  return known(content.medicines, ref.id, 'medicine');
}

function classOf(id: string, content: Content): MedicineClass {
  return known(content.medicineClasses, id, 'medicine class');
}

function formOf(content: Content, id: string): MedicineForm {
  return known(content.medicineForms, id, 'form');
}

function known<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
): Item {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`No ${what} "${id}" in the content.`);
  return item;
}
