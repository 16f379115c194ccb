import { letterNames, spellings } from './spellings';

/**
 * How words sound, roughly, one sign a sound: consonants as capitals (C as in chat, X as in shop),
 * vowels as five small letters. Coarse on purpose: a recogniser that does not know a name writes
 * some other spelling of the same sounds, and "lamb ick tall" and "Lamictal" come out alike.
 */
export function soundOf(words: readonly string[]): string {
  return joined(words.map(soundOfWord));
}

/** Sounds said in one breath: one that ends as the next begins is heard once. */
export function joined(sounds: readonly string[]): string {
  return sounds.join('').replace(/(.)\1+/g, '$1');
}

export function soundOfWord(word: string): string {
  const named = letterNames().get(word);
  if (named !== undefined) return named;
  const letters = word.replace(/[^a-z]/g, '');
  let sound = '';
  for (let place = 0; place < letters.length;) {
    const { length, sign } = soundAt(letters, place);
    sound += sign;
    place += length;
  }
  return sound;
}

function soundAt(
  letters: string,
  place: number,
): { readonly length: number; readonly sign: string } {
  const letter = letters.charAt(place);
  for (const [pattern, sign] of spellings().get(letter) ?? []) {
    pattern.lastIndex = place;
    const found = pattern.exec(letters);
    if (found) return { length: found[0].length, sign };
  }
  return { length: 1, sign: letter.toUpperCase() };
}
