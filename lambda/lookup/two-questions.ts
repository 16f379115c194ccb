import type { TopicId } from '../content';
import type { Guess } from './guess';

/** Fewer words than this are no question of their own: "tired and cloudy". */
const fewestWords = 2;

/** Both halves of a question have to be clear; a doubtful half is no question. */
const clear = 0.5;

/**
 * The two topics of "how long is it and will i be tired", in the order they were asked: where some
 * joint parts the words into two halves that are each clearly about a topic of their own.
 */
export function twoTopicsIn(
  words: readonly string[],
  joints: ReadonlySet<string>,
  guess: (words: readonly string[]) => Guess,
): readonly [TopicId, TopicId] | undefined {
  for (let at = fewestWords; at < words.length - fewestWords; at++) {
    if (!joints.has(words[at] ?? '')) continue;
    const first = clearTopic(guess(words.slice(0, at)));
    const second = clearTopic(guess(words.slice(at + 1)));
    if (first !== undefined && second !== undefined && first !== second) return [first, second];
  }
  return undefined;
}

function clearTopic(guess: Guess): TopicId | undefined {
  const [first] = guess.topics;
  return first && first.likely >= clear ? first.what : undefined;
}
