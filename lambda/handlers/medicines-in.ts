import type { Content } from '../content';
import { meant } from '../dialog/named';
import { nameIn, namesIn } from '../lookup/medicine/names';
import type { MedicineRef, Named } from '../turn';
import type { HeardSlot } from './intent-in';

/**
 * The medicines in a slot. An exact name in the words decides; otherwise what entity resolution
 * matched is read back before any advice, because Alexa matches loosely ("Lamisil" for "Lamictal")
 * and our model lists common mis-hearings as synonyms.
 */
export function medicinesIn(slot: HeardSlot | undefined, content: Content): readonly Named[] {
  if (!slot) return [];
  const { named } = namesIn(slot.words, content);
  if (named.some(isCertain)) return named;
  const [first, second] = resolvedIn(slot, named, content);
  if (!first) return [nameIn(slot.words, content)];
  if (slot.words === '')
    return [first, second].flatMap((each) => (each ? [meant(each, content)] : []));
  return [{ kind: 'near', candidates: second ? [first, second] : [first] }];
}

function isCertain(named: Named): boolean {
  return named.kind === 'medicine' || named.kind === 'class';
}

/** What was matched, called as the words sound: "zan axe" is Xanax, not alprazolam. */
function resolvedIn(
  { ids }: HeardSlot,
  named: readonly Named[],
  { medicines, medicineClasses }: Content,
): readonly MedicineRef[] {
  const sounding = named.flatMap((each) => (each.kind === 'near' ? each.candidates : []));
  return ids
    .filter((id) => [...medicines, ...medicineClasses].some((each) => each.id === id))
    .map((id) => sounding.find((each) => each.id === id) ?? { id, name: 0 });
}
