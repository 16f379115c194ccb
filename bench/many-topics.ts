import { stringify } from 'yaml';
import { LANGUAGE, type ContentFiles } from '../compiler/draft';

const SAMPLES = 60;
const LAST = `content/${LANGUAGE}/topics/results-duration.yaml`;

const frames = [
  'what about {a} {b}',
  'tell me about {a} {b}',
  'is {a} the same as {b}',
  'how does {a} help with {b}',
  'do i need {a} before {b}',
  'explain {a} and {b}',
  'will {a} change my {b}',
  'where do i find {a} {b}',
  'who decides on {a} {b}',
  'how often is {a} {b} done',
  'can {a} come with {b}',
  'why is {a} {b} so slow',
];

/**
 * The content with so many topics: ours, and made-up ones about things that nobody has heard of,
 * each with words of its own. They follow the last of our own topics on the path.
 */
export function manyTopics(content: ContentFiles, topics: number): ContentFiles {
  const own = [...content.keys()].filter((path) => path.includes('/topics/')).length;
  const added = Array.from({ length: topics - own }, (_, at) => at);
  const first = /^next: (.+)$/m.exec(content.get(LAST) ?? '')?.[1] ?? '';
  if (added.length === 0) return content;
  return new Map([
    ...content,
    [LAST, (content.get(LAST) ?? '').replace(/^next: .+$/m, `next: ${idOf(0)}`)],
    ...added.map((at) => topic(at, at + 1 < added.length ? idOf(at + 1) : first)),
  ]);
}

function topic(at: number, next: string): readonly [string, string] {
  const words = Array.from({ length: 6 }, (_, which) => word(at * 6 + which));
  const name = `what ${words[0]} is`;
  const answer = `Here is ${words[0]}. It is a thing the clinic can tell you of. Ask when you call.`;
  const value = {
    question: `What is ${words[0]}?`,
    name,
    next,
    short: answer,
    full: answer,
    card: answer,
    facts: [],
    samples: [`what is ${words[0]}`, name, ...samples(words)].slice(0, SAMPLES),
  };
  return [`content/${LANGUAGE}/topics/${idOf(at)}.yaml`, stringify(value)];
}

/** Every frame with two of the topic's words, no two samples alike. */
function samples(words: readonly string[]): readonly string[] {
  const pairs = words.flatMap((a) => words.filter((b) => b > a).map((b) => ({ a, b })));
  return pairs.flatMap(({ a, b }, at) =>
    frames
      .filter((_, frame) => (frame + at) % 3 === 0)
      .map((frame) => frame.replace('{a}', a).replace('{b}', b)),
  );
}

function idOf(at: number): string {
  return `made-up-${word(at)}`;
}

const starts = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u'];

/** A word of three syllables that no language has: "babalu"; another one for every number. */
function word(number: number): string {
  const syllables = starts.flatMap((start) => vowels.map((vowel) => start + vowel));
  const { length } = syllables;
  const digits = [number, Math.floor(number / length), Math.floor(number / length / length)];
  // 13 and the number of syllables have no common factor, so that no two numbers meet.
  return digits.map((digit, at) => syllables[(digit * 13 + at * 11) % length]).join('');
}
