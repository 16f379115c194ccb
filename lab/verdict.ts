import type { Case } from './case';
import type { Heard } from './heard';
import { content } from './labels';

/**
 * What an answer is worth to the person who asked. `among`: asked back, and the right topic is one of
 * the two offered; or the question was ambiguous, and one of its two topics was answered. `asked`:
 * asked back, with topics that were not meant. `refused`: honestly not understood.
 */
export const verdicts = ['right', 'among', 'asked', 'refused', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

export function verdictOn(expected: Case, heard: Heard): Verdict {
  if (expected.label === 'ambiguous') return onAmbiguous(expected.choices, heard);
  if (heard.label === expected.label) return 'right';
  // Whatever else is said to somebody in danger is wrong, the honest "I do not know" as well.
  if (expected.label === 'emergency') return 'wrong';
  if (heard.label === 'ambiguous')
    return heard.choices.includes(expected.label) ? 'among' : 'asked';
  return heard.label === 'unknown' ? 'refused' : 'wrong';
}

function onAmbiguous(choices: readonly string[] | undefined, heard: Heard): Verdict {
  if (heard.label === 'unknown') return 'refused';
  if (heard.label !== 'ambiguous') return choices?.includes(heard.label) ? 'among' : 'wrong';
  const all = choices?.every((topic) => heard.choices.includes(topic)) ?? true;
  return all ? 'right' : 'asked';
}

/** What became of a medicine's name. A name read back does no harm before the "yes". */
export const medicineVerdicts = [
  'right',
  'read back',
  'missed',
  'other read back',
  'wrong',
] as const;
export type MedicineVerdict = (typeof medicineVerdicts)[number];

/** The verdict on the medicine, where the case says which one it should be, or none of the list. */
export function medicineVerdictOn(expected: Case, heard: Heard): MedicineVerdict | undefined {
  if (expected.confirm != null) return onReadBack(expected.confirm, heard);
  if (expected.medicine === undefined) return undefined;
  return expected.medicine === null ? onUnlisted(heard) : onNamed(expected.medicine, heard);
}

function onReadBack(id: string, heard: Heard): MedicineVerdict {
  if (heard.readBack.includes(id)) return 'right';
  if (heard.medicine !== null) return 'wrong';
  return heard.readBack.length > 0 ? 'other read back' : 'missed';
}

function onNamed(id: string, heard: Heard): MedicineVerdict {
  if (heard.medicine !== null) return heard.medicine === id ? 'right' : 'wrong';
  if (heard.readBack.length === 0) return 'missed';
  return heard.readBack.includes(id) ? 'read back' : 'other read back';
}

/** A medicine that is not on the list may be recognised, but never taken for one that is. */
function onUnlisted({ medicine, readBack }: Heard): MedicineVerdict {
  if (medicine !== null && isListed(medicine)) return 'wrong';
  return readBack.some(isListed) ? 'other read back' : 'right';
}

function isListed(id: string): boolean {
  const isClass = content.medicineClasses.some((each) => each.id === id);
  const medicine = content.medicines.find((each) => each.id === id);
  return isClass || medicine?.standing.kind === 'listed';
}
