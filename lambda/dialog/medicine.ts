import type { Content, MedicineForm } from '../content';
import type { MedicineRef, Named } from '../turn';
import type { Answer } from './answer';
import { classOf, medicineOf, nameOf, stateOf } from './named';
import { fill, sentence, spokenList } from './wording';

/** An answer about three medicines cannot be kept in mind. */
const mostSpokenOf = 2;

/**
 * What is said of the medicines named: of the first by the content's table of form and state, of a
 * second one in one more sentence, of any others that they can be asked about, and last, always, to
 * check with the provider. A name that is still to be read back gets no word of advice.
 */
export function medicineWords(
  answer: Answer & { kind: 'medicine' },
  content: Content,
  turns: number,
): string {
  if (answer.named.some((named) => named.kind === 'near')) return '';
  const [first, ...others] = answer.named.slice(0, mostSpokenOf);
  const form = formOf(content, answer.form);
  return [
    main(form, first, content, turns),
    ...others.map((each) => also(each, content, turns)),
    ...(answer.named.length > mostSpokenOf
      ? [sentence(content, 'medicine-others', {}, turns)]
      : []),
    sentence(content, 'medicine-check', {}, turns),
  ].join(' ');
}

function main(
  form: MedicineForm,
  named: Named | undefined,
  content: Content,
  turns: number,
): string {
  const own = named && ownWords(named, content, turns);
  return (
    own ??
    fill(form.answers[stateOf(named, content)], {
      ...(named && values(named, content, turns)),
      phone: content.clinic.phone,
    })
  );
}

function also(named: Named, content: Content, turns: number): string {
  const { medicine, described } = values(named, content, turns);
  const own = ownWords(named, content, turns);
  if (own !== undefined) return own;
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

/**
 * What is said, however it was asked, of a name that only the clinic can judge: "nerve pills" may hide
 * a listed class, and linezolid may count as one of it.
 */
function ownWords(named: Named, content: Content, turns: number): string | undefined {
  if (named.kind !== 'medicine') return undefined;
  const { standing } = medicineOf(named.medicine, content);
  const medicine = nameOf(named.medicine, content);
  if (standing.kind === 'unsure') {
    const { article } = classOf(standing.class, content);
    return sentence(content, 'medicine-unsure', { medicine, class: article }, turns);
  }
  if (standing.kind !== 'group') return undefined;
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

function formOf(content: Content, id: string): MedicineForm {
  const form = content.medicineForms.find((each) => each.id === id);
  if (!form) throw new Error(`No form "${id}" in the content.`);
  return form;
}
