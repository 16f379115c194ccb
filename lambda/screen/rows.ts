import type { ClassId, Content, Medicine } from '../content';
import { capitalised } from './capitalised';
import type { Row } from './screen';

/** Every question, numbered as "number three" counts them. */
export function questionRows({ topics }: Content): readonly Row[] {
  return topics.map(({ id, question }, at) => ({
    label: question,
    number: String(at + 1),
    detail: '',
    send: ['topic', id],
  }));
}

/** The clinic's list: each class with its members. */
export function classRows(content: Content): readonly Row[] {
  return content.medicineClasses.map(({ id, plural }) => ({
    label: capitalised(plural),
    number: '',
    detail: membersOf(id, content).join(', '),
    send: ['class', id],
  }));
}

/** The medicines of a class, each by its generic name and the first of its brands. */
export function membersOf(id: ClassId, { medicines }: Content): readonly string[] {
  return medicines
    .filter(({ standing }) => standing.kind === 'listed' && standing.class === id)
    .map(shownName);
}

/** "alprazolam (Xanax)": brands are the names with a capital letter. */
function shownName({ id, names }: Medicine): string {
  const [generic = id] = names;
  const brand = names.find((name) => /^\p{Lu}/u.test(name));
  return brand === undefined || brand === generic ? generic : `${generic} (${brand})`;
}
