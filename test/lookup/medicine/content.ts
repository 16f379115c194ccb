import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Content, Medicine, MedicineClass } from '../../../lambda/content';

interface Entry {
  readonly id: string;
  readonly class: string;
  readonly names: readonly string[];
  readonly heard?: readonly string[];
  readonly soundsLike?: readonly string[];
  readonly mayBe: readonly string[];
}

interface MedicinesFile {
  readonly classes: readonly Entry[];
  readonly listed: readonly Entry[];
  readonly unsure: readonly Entry[];
  readonly others: readonly Entry[];
  readonly groups: readonly Entry[];
  readonly everyday: readonly string[];
  readonly common: readonly string[];
}

const path = process.env['MEDICINES'] ?? 'content/en-US/medicines.yaml';
const file = parse(readFileSync(path, 'utf8')) as MedicinesFile;

const medicineClasses = file.classes.map(({ id, names, heard = [] }): MedicineClass => ({
  id,
  article: `a ${id}`,
  plural: `${id}s`,
  names,
  heard,
}));

const medicines: readonly Medicine[] = [
  ...file.listed.map((entry) => medicine(entry, { kind: 'listed', class: entry.class })),
  ...file.unsure.map((entry) => medicine(entry, { kind: 'unsure', class: entry.class })),
  ...file.others.map((entry) => medicine(entry, { kind: 'not-listed' })),
  ...file.groups.map((entry) => medicine(entry, { kind: 'group', mayBe: entry.mayBe })),
];

function medicine({ id, names, heard = [] }: Entry, standing: Medicine['standing']): Medicine {
  return { id, standing, names, heard };
}

/** The part of the content that the matcher reads, made from the medicines alone. */
export const content = {
  medicineClasses,
  medicines,
  everydayWords: file.everyday,
  commonWords: file.common,
} as unknown as Content;

/** Each unlisted medicine with the listed ones that are published as confused with it. */
export const soundAlikes = file.others.flatMap(({ id, soundsLike = [] }) =>
  soundsLike.map((listed): readonly [string, string] => [id, listed]),
);

export function medicineWith(id: string): Medicine {
  const found = medicines.find((each) => each.id === id);
  if (!found) throw new Error(`No medicine "${id}" in ${path}.`);
  return found;
}
