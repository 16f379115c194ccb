/** Runs as features: below zero, where no other feature is, and so of the kind of words. */
const numbers = new Map<string, number>();

/** Words and runs of three to five characters (W. Cavnar and J. Trenkle, 1994). */
export function withCharacters(words: readonly string[]): number[] {
  return [...new Set([...words, ...words.flatMap(runsOf)])].map(numberOf);
}

function numberOf(run: string): number {
  const number = numbers.get(run) ?? -1 - numbers.size;
  numbers.set(run, number);
  return number;
}

function runsOf(word: string): string[] {
  const framed = `_${word}_`;
  const runs: string[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= framed.length; at++) runs.push(framed.slice(at, at + size));
  return runs;
}
