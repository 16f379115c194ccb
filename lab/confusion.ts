import type { Judged } from './judge';
import { labels } from './labels';

/** How often each label was meant (rows) and heard (columns), of those that occur. */
export interface Confusion {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

export function confusionOf(judged: readonly Judged[]): Confusion {
  const occurring = new Set(judged.flatMap((each) => [each.case.label, each.heard.label]));
  const own = labels.filter((label) => occurring.has(label));
  const counts = own.map((row) => {
    const meant = judged.filter((each) => each.case.label === row);
    return own.map((column) => meant.filter((each) => each.heard.label === column).length);
  });
  return { labels: own, counts };
}
