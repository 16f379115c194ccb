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
