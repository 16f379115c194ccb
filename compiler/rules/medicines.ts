import { quote, type Diagnostic, type Place } from '../diagnostic';
import type { Draft } from '../draft';
import { comparable } from './samples';

/** One name, one medicine: a name under two ids would make the answer a matter of luck. */
export function medicineDiagnostics({
  medicines: { value, source },
}: Draft): readonly Diagnostic[] {
  const sections = ['classes', 'listed', 'unsure', 'others', 'groups'] as const;
  const entries = sections.flatMap((section) =>
    value[section].flatMap((entry, at) => {
      const heard = 'heard' in entry ? (entry.heard ?? []) : [];
      const place = source.at([section, at]);
      return [...entry.names, ...heard].map((name) => ({ name, id: entry.id, place }));
    }),
  );
  return [...twoIds(entries), ...everydayNames(value.everyday, entries)];
}

interface Entry {
  readonly name: string;
  readonly id: string;
  readonly place: Place;
}

function twoIds(entries: readonly Entry[]): readonly Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = sounded(entry.name);
    const earlier = first.get(key) ?? entry;
    first.set(key, earlier);
    if (earlier.id === entry.id) return [];
    return [
      {
        ...entry.place,
        found: `the name ${quote(entry.name)} under ${entry.id} and under ${earlier.id}`,
        expected: 'each name and mis-hearing under one id',
        remedy: 'keep it where it belongs and remove the other',
      },
    ];
  });
}

function everydayNames(
  everyday: readonly string[],
  entries: readonly Entry[],
): readonly Diagnostic[] {
  const words = new Set(everyday.map(comparable));
  return entries
    .filter(({ name }) => words.has(comparable(name)))
    .map(({ name, id, place }) => ({
      ...place,
      found: `${quote(name)} under ${id}, which is among the everyday words too`,
      expected: 'an everyday word that is never alone a medicine',
      remedy: 'remove it from one of the two',
    }));
}

function sounded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
