import type { Medicine } from '../lambda/content';
import { idFrom, type MedicineTable } from '../lambda/medicine-lists';

/** The medicines as lambda/medicine-lists.ts reads them back, in the same order. */
export function medicineTables(medicines: readonly Medicine[]): readonly MedicineTable[] {
  const tables: { standing: Medicine['standing']; lines: string[] }[] = [];
  for (const medicine of medicines) {
    const last = tables.at(-1);
    if (last && JSON.stringify(last.standing) === JSON.stringify(medicine.standing))
      last.lines.push(lineOf(medicine));
    else tables.push({ standing: medicine.standing, lines: [lineOf(medicine)] });
  }
  return tables;
}

function lineOf({ id, names, heard }: Medicine): string {
  const odd = [...names, ...heard].find((name) => /[|;=]/.test(name));
  if (odd !== undefined)
    throw new Error(`The medicine name "${odd}" holds "|", ";" or "="; write it without.`);
  const own = id === idFrom(names[0] ?? '') ? '' : `${id}=`;
  return `${own}${names.join('|')}${heard.length > 0 ? `;${heard.join('|')}` : ''}`;
}
