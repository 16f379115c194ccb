import type { Judged } from './judge';
import { commands, topics } from './labels';

/** The FAQ answers it. */
export function isCovered({ case: { label } }: Judged): boolean {
  return topics.includes(label);
}

export function isEmergency({ case: { label } }: Judged): boolean {
  return label === 'emergency';
}

export function isOrdinary(judged: Judged): boolean {
  return !isEmergency(judged);
}

/** It steers the conversation. */
export function isCommand({ case: { label } }: Judged): boolean {
  return commands.includes(label);
}

/** It names a medicine of the clinic's list, and the set says which. */
export function namesListed({ case: { medicine, confirm } }: Judged): boolean {
  return medicine != null || confirm != null;
}

/** The set says that no medicine of the clinic's list is named. */
export function isUnlisted(judged: Judged): boolean {
  return judged.medicine !== undefined && !namesListed(judged);
}
