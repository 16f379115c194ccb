import type { Content } from '../../content';
import type { MedicineRef } from '../../turn';

/** What a name stands for. */
export interface Target {
  readonly kind: 'medicine' | 'class';
  readonly ref: MedicineRef;
  readonly listed: boolean;
}

/** A medicine, a group or a class, as far as its names go. */
export interface Entry {
  readonly kind: Target['kind'];
  readonly id: string;
  readonly names: readonly string[];
  readonly heard: readonly string[];
  readonly listed: boolean;
}

/**
 * Those of the list first: where two entries share a name, the listed one keeps it. A class of one
 * medicine is that medicine, lamotrigine.
 */
export function entriesOf(content: Content): Entry[] {
  const medicines = content.medicines.map((medicine): Entry => {
    const listed = medicine.standing.kind === 'listed';
    return { kind: 'medicine', ...medicine, listed };
  });
  const ids = new Set(medicines.map(({ id }) => id));
  const classes = content.medicineClasses
    .filter(({ id }) => !ids.has(id))
    .map((each): Entry => ({ kind: 'class', ...each, listed: true }));
  return [
    ...medicines.filter(({ listed }) => listed),
    ...classes,
    ...medicines.filter(({ listed }) => !listed),
  ];
}

export function targetOf({ kind, id, listed }: Entry, name: number): Target {
  return { kind, ref: { id, name }, listed };
}
