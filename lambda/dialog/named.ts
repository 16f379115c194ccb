import type { Content, Medicine, MedicineClass, MedicineState } from '../content';
import type { MedicineRef, Named } from '../turn';

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
      if (standing.kind === 'unsure') return 'unclear';
      if (standing.kind !== 'group') return standing.kind;
      return standing.mayBe.length > 0 ? 'unclear' : 'not-listed';
    }
  }
}

/** The named medicines with the stricter rule first: on the list, what may be, what is not. */
export function stricterFirst(named: readonly Named[], content: Content): readonly Named[] {
  return [...named].sort((a, b) => rank(a, content) - rank(b, content));
}

function rank(named: Named, content: Content): number {
  const order: readonly MedicineState[] = ['listed', 'class', 'unclear', 'not-listed', 'none'];
  return order.indexOf(stateOf(named, content));
}

/** A candidate taken as meant; its id may be that of a class. */
export function meant(candidate: MedicineRef, content: Content): Named {
  return content.medicines.some((medicine) => medicine.id === candidate.id)
    ? { kind: 'medicine', medicine: candidate }
    : { kind: 'class', class: candidate.id };
}

/**
 * The medicine as the answer calls it: the name that the person used, from our own list; a group by
 * its first name, the plural that the sentences about groups are written for.
 */
export function nameOf(ref: MedicineRef, content: Content): string {
  const { names, id, standing } = medicineOf(ref, content);
  const used = standing.kind === 'group' ? undefined : names[ref.name];
  return used ?? names[0] ?? id;
}

/** The name of whatever was named, as it is read back; empty where no name was made out. */
export function calledBack(named: Named | undefined, content: Content): string {
  if (named?.kind === 'medicine') return nameOf(named.medicine, content);
  return named?.kind === 'class' ? classOf(named.class, content).plural : '';
}

/** The medicine of a reference that the content itself made. */
export function medicineOf(ref: MedicineRef, content: Content): Medicine {
  return known(content.medicines, ref.id, 'medicine');
}

export function classOf(id: string, content: Content): MedicineClass {
  return known(content.medicineClasses, id, 'medicine class');
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
