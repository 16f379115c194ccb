/** The letters of a name, which is what is left of it whatever its spaces and hyphens. */
export function lettersOf(words: readonly string[]): string {
  return words.join('').replaceAll("'", '');
}

/** The letters under which a name may be known: as said, and without "'s" or the "s" of more than one. */
export function keysOf(words: readonly string[]): readonly string[] {
  const text = words.join('');
  const letters = text.replaceAll("'", '');
  if (text.endsWith("'s")) return [letters, letters.slice(0, -1)];
  if (letters.length < 5 || !letters.endsWith('s')) return [letters];
  return letters.endsWith('es')
    ? [letters, letters.slice(0, -1), letters.slice(0, -2)]
    : [letters, letters.slice(0, -1)];
}

/** How many pieces words are said in; letters that are spelled out are one: "m a o i", "x r". */
export function pieces(words: readonly string[]): number {
  return words.filter((word, place) => word.length > 1 || words[place - 1]?.length !== 1).length;
}
