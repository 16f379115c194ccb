import { isWord } from '../../lambda/lookup/numbers';
import type { Sample } from '../../lambda/lookup/samples';

/** Runs by number, far below the lengths, so that they count as words. */
const numbers = new Map<string, number>();
const highest = -100;

/** Words and runs of three to five characters (W. Cavnar and J. Trenkle, 1994). */
export function withCharacters({ words, features }: Sample): number[] {
  return [...features.filter(isWord), ...words.flatMap(runsOf).map(numberOf)];
}

function numberOf(run: string): number {
  const number = numbers.get(run) ?? highest - numbers.size;
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
