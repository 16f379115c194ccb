/** Words and runs of three to five characters (W. Cavnar and J. Trenkle, 1994). */
export function withCharacters(words: readonly string[]): string[] {
  return [...new Set([...words, ...words.flatMap(runsOf)])];
}

function runsOf(word: string): string[] {
  const framed = `_${word}_`;
  const runs: string[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= framed.length; at++) runs.push(framed.slice(at, at + size));
  return runs;
}
