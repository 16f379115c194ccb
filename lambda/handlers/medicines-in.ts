import type { Content } from '../content';
import { nameIn, namesIn } from '../lookup/medicine-names';
import type { Named } from '../turn';
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
  const resolved = slot.ids.flatMap((id) => resolvedTo(id, slot.words, content)).slice(0, 2);
  if (resolved.length > 0) return merged(resolved);
  return [nameIn(slot.words, content)];
}

function isCertain(named: Named): boolean {
  return named.kind === 'medicine' || named.kind === 'class';
}

function resolvedTo(id: string, words: string, content: Content): readonly Named[] {
  if (content.medicineClasses.some((each) => each.id === id && each.names.length > 0))
    return [{ kind: 'class', class: id }];
  if (!content.medicines.some((each) => each.id === id)) return [];
  const medicine = { id, name: 0 };
  return [words === '' ? { kind: 'medicine', medicine } : { kind: 'near', candidates: [medicine] }];
}

function merged(named: readonly Named[]): readonly Named[] {
  const candidates = named.flatMap((each) => (each.kind === 'near' ? each.candidates : []));
  return candidates.length > 1 ? [{ kind: 'near', candidates }] : named;
}
