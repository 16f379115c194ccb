import { checks } from './checks';
import { looks } from './human/looks';
import type { Product } from './product';

/** What became of one rule; of what only a human can judge, `problems` says what to look at. */
export interface Finding {
  readonly id: string;
  readonly what: string;
  readonly verdict: 'passed' | 'failed' | 'human';
  readonly problems: readonly string[];
}

/** What certification and Alexa's build would say of a product, as far as it can be told offline. */
export function certify(product: Product): readonly Finding[] {
  return [
    ...checks.map(({ id, what, severity, problems }): Finding => {
      const found = problems(product);
      return { id, what, verdict: verdictOn(severity, found.length), problems: found };
    }),
    ...looks().map(({ id, what, look }): Finding => ({
      id,
      what,
      verdict: 'human',
      problems: look,
    })),
  ];
}

/** A warning is no failure: Amazon leaves it to the reviewer, so somebody of ours looks first. */
function verdictOn(severity: 'error' | 'warning', problems: number): Finding['verdict'] {
  if (problems === 0) return 'passed';
  return severity === 'error' ? 'failed' : 'human';
}
