import { contentFor } from '../lambda/content-for';
import { controls } from '../lambda/content';

/** The content that the simulator's device hears. */
export const content = contentFor('en-US');

export const topics: readonly string[] = content.topics.map((topic) => topic.id);

/** Saying it slower is labelled as a way of repeating it. */
export const commands: readonly string[] = controls.filter((control) => control !== 'slower');

/** What a line may be labelled, in the order of every table. */
export const labels: readonly string[] = [
  ...topics,
  'ambiguous',
  'unknown',
  'emergency',
  ...commands,
];
