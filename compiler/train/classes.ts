import type { IntentMeaning } from '../../lambda/content';
import type { Example } from './examples';

/** A name for a meaning, the same for the same meaning. */
export function nameOf(means: IntentMeaning): string {
  return Object.values(means).flat().join(' ');
}

/** Every meaning among the examples, in an order that does not depend on theirs. */
export function classesOf(examples: readonly Example[]): IntentMeaning[] {
  const byName = new Map<string, IntentMeaning>();
  for (const example of examples)
    for (const means of meaningsOf(example)) byName.set(nameOf(means), means);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, means]) => means);
}

/** What an example teaches; an ambiguous one teaches both topics. */
export function meaningsOf(example: Example): readonly IntentMeaning[] {
  if ('topics' in example) return example.topics.map((topic) => ({ kind: 'topic', topic }));
  const { means } = example;
  if (means.kind === 'which') return means.topics.map((topic) => ({ kind: 'topic', topic }));
  // Where no medicine came before, which is where the lookup is asked.
  if (means.kind === 'follow-up') return means.otherwise.map((topic) => ({ kind: 'topic', topic }));
  return [means];
}
