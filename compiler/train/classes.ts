import type { IntentMeaning } from '../../lambda/content';
import type { Example } from './examples';

/** A name for a meaning, the same for the same meaning. */
export function nameOf(means: IntentMeaning): string {
  switch (means.kind) {
    case 'topic':
      return `topic ${means.topic}`;
    case 'medicine':
      return `medicine ${means.form}`;
    case 'emergency':
      return `emergency ${means.script}`;
    case 'control':
      return `control ${means.control}`;
    case 'outside':
    case 'pick':
    case 'unknown':
    case 'free-text':
      return means.kind;
  }
}

/** Every meaning among the examples, in an order that does not depend on theirs. */
export function classesOf(examples: readonly Example[]): IntentMeaning[] {
  const byName = new Map<string, IntentMeaning>();
  for (const example of examples)
    for (const means of meaningsOf(example)) byName.set(nameOf(means), means);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, means]) => means);
}

export function meaningsOf(example: Example): readonly IntentMeaning[] {
  return 'means' in example
    ? [example.means]
    : example.topics.map((topic) => ({ kind: 'topic', topic }));
}
