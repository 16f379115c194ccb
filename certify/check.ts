import type { Product } from './product';
import type { At, Rule } from './rule';

/** A rule bound to the subjects of its kind, so that rules of every kind stand in one list. */
export interface Check {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly problems: (product: Product) => readonly string[];
  readonly ofAccepted: () => readonly string[];
  readonly ofRefused: () => readonly (readonly string[])[];
}

/** The rules of one kind as checks of a product that holds many subjects of that kind. */
export function checksOf<Subject>(
  rules: readonly Rule<Subject>[],
  subjects: (product: Product) => readonly At<Subject>[],
): readonly Check[] {
  return rules.map(({ id, severity, what, problems, accepted, refused, alsoRefused = [] }) => ({
    id,
    severity,
    what,
    problems: (product) => told(problems, subjects(product)),
    ofAccepted: () => problems(accepted),
    ofRefused: () => [refused, ...alsoRefused].map(problems),
  }));
}

/** The problems of all subjects, each told once, with the first place where it was found. */
function told<Subject>(
  problems: Rule<Subject>['problems'],
  subjects: readonly At<Subject>[],
): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { at, subject } of subjects) {
    for (const problem of problems(subject))
      places.set(problem, [...(places.get(problem) ?? []), at]);
  }
  return [...places].map(([problem, [first, ...others]]) =>
    others.length === 0
      ? `${first}: ${problem}`
      : `${first}, and ${others.length} more: ${problem}`,
  );
}
