import type { PageTurn } from '../../simulator/preview/asked';

export interface Talk {
  readonly name: string;
  readonly said: readonly string[];
  readonly locale?: string;
}

/** Conversations that lead to each screen there is. */
export const talks: readonly Talk[] = [
  { name: 'welcome', said: [] },
  { name: 'a short answer', said: ['what is ketamine'] },
  { name: 'a full answer', said: ['how does it feel during the infusion', 'yes'] },
  { name: 'the longest full answer', said: ['which medicines to stop', 'yes'] },
  { name: 'two medicines', said: ['do i have to stop ativan and lamictal'] },
  {
    name: 'a medicine after a line about danger',
    said: ['do i have to stop my ativan what if i stop breathing'],
  },
  { name: 'a medicine on the list', said: ['does my husband have to stop his ativan'] },
  { name: 'a medicine not on the list', said: ['do i have to stop my ibuprofen'] },
  { name: 'the list of questions', said: ['list the questions'] },
  { name: 'its second part', said: ['list the questions', 'yes'] },
  { name: 'the list of medicines', said: ['which medicines are on the list'] },
  { name: 'an emergency', said: ["he can't breathe"] },
  // "999 or 112" is the longest number.
  { name: 'a British emergency', said: ["he can't breathe"], locale: 'en-GB' },
  { name: 'a line about danger', said: ['what if i stop breathing during the infusion'] },
  { name: 'thoughts of suicide', said: ['i want to kill myself'] },
  { name: 'a first miss', said: ['purple monkey dishwasher'] },
  { name: 'a third miss', said: ['purple monkey', 'green giraffe', 'yellow tapir'] },
  { name: 'help', said: ['what is ketamine', 'help'] },
  { name: 'beyond the faq', said: ['how much does it cost'] },
  { name: 'goodbye', said: ['goodbye'] },
];

export function turnsOf(said: readonly string[]): readonly PageTurn[] {
  return [{ kind: 'open' }, ...said.map((text): PageTurn => ({ kind: 'say', text }))];
}
