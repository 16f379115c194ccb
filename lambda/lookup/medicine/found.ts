import type { MedicineRef, Named } from '../../turn';
import type { Target } from './entries';
import type { Range } from './sentence';

/** A name found in a sentence: where, and what it is, or the one or two it may be. */
export interface Found extends Range {
  /** Said as it is written, or unmistakable; anything else is read back before it counts. */
  readonly exact: boolean;
  readonly targets: readonly Target[];
}

export function namedBy({ exact, targets }: Found): Named {
  const [first] = targets;
  if (!first) return { kind: 'unclear' };
  if (!exact) return { kind: 'near', candidates: targets.map(({ ref }): MedicineRef => ref) };
  return first.kind === 'class'
    ? { kind: 'class', class: first.ref.id }
    : { kind: 'medicine', medicine: first.ref };
}

/** The different medicines, in the order they were said. */
export function different(found: readonly Found[]): Found[] {
  return found.filter(
    (each, place) => !found.some((other, at) => other !== each && says(other, each, at < place)),
  );
}

/** Whether a name says already what the other one would: the same medicine, as surely or more. */
function says(one: Found, other: Found, earlier: boolean): boolean {
  const known = new Set(one.targets.map(({ ref }) => ref.id));
  if (!other.targets.every(({ ref }) => known.has(ref.id))) return false;
  return one.exact === other.exact ? earlier : one.exact;
}
