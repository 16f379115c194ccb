import { controls, type ClassId, type Content } from '../content';
import { isTopic } from '../dialog/answer-from';
import type { Named, Turn } from '../turn';

const unknown: Turn = { kind: 'unknown', nearest: [] };

/** The turn of a touch: what a `Send` of lambda/screen/screen.ts holds, which are our own ids. */
export function touched(sent: unknown, content: Content): Turn {
  const [kind, value] = Array.isArray(sent) ? (sent as readonly unknown[]) : [];
  switch (kind) {
    case 'control': {
      const control = controls.find((each) => each === value);
      return control ? { kind: 'control', control } : unknown;
    }
    case 'topic':
      return isTopic(value, content) ? { kind: 'topic', topic: value, also: undefined } : unknown;
    case 'pick':
      return { kind: 'pick', position: Number(value) };
    case 'medicine':
      return value === 'list' ? { kind: 'medicine', form: 'which', named: [] } : unknown;
    case 'class':
      return classTurn(value, content);
    default:
      return unknown;
  }
}

/** A class of the clinic's list is the question whether it is on it. */
function classTurn(value: unknown, content: Content): Turn {
  const id = content.medicineClasses.find((each) => each.id === value)?.id;
  return id === undefined
    ? unknown
    : { kind: 'medicine', form: 'on-list', named: [namedAs(id, content)] };
}

/** Lamotrigine is a class of one medicine, which goes by the same name and is what was touched. */
function namedAs(id: ClassId, { medicines }: Content): Named {
  return medicines.some((each) => each.id === id && each.standing.kind === 'listed')
    ? { kind: 'medicine', medicine: { id, name: 0 } }
    : { kind: 'class', class: id };
}
