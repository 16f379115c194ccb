import { likenesses, wordsOf, type SampleIndex } from './likeness';
import type { Sample } from './samples';

/** Two samples that are nearly alike, in the order of the content. */
export interface Pair {
  readonly first: Sample;
  readonly second: Sample;
  readonly likeness: number;
}

export interface Pairs {
  readonly collisions: readonly Pair[];
  readonly copies: readonly Pair[];
}

/** What is alike enough to be heard for the other, and what is alike enough to add nothing. */
const colliding = 0.6;
const copied = 0.8;

/**
 * Every sample against those before it, as if it were left out: one that is nearly alike to a sample of
 * something else collides with it; nearly alike to one of the same thing, it teaches nothing new.
 */
export function pairsIn(index: SampleIndex): Pairs {
  const alike = index.samples.map((second, number) => earlierLike(second, number, index));
  return {
    collisions: mostAlike(alike.flat().filter(collides)),
    copies: mostAlike(alike.flatMap((pairs) => mostAlike(pairs.filter(copies)).slice(0, 1))),
  };
}

function earlierLike(second: Sample, number: number, index: SampleIndex): readonly Pair[] {
  const likeness = likenesses(wordsOf(second.text), index);
  return index.samples
    .slice(0, number)
    .map((first, earlier) => ({ first, second, likeness: likeness[earlier] ?? 0 }))
    .filter((pair) => pair.likeness >= colliding);
}

/** An ambiguous sample may be like those of its topics; other samples share none. */
function collides({ first, second }: Pair): boolean {
  const shared = first.topics.some((topic) => second.topics.includes(topic));
  return !shared && first.label !== second.label;
}

function copies({ first, second, likeness }: Pair): boolean {
  return first.of === second.of && likeness >= copied;
}

function mostAlike(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort((a, b) => b.likeness - a.likeness);
}
