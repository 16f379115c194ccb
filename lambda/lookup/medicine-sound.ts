import { letterNames, spellings } from './medicine-spellings';

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
  const named = letterNames.get(word);
  if (named !== undefined) return named;
  const letters = word.replace(/[^a-z]/g, '');
  let sound = '';
  for (let place = 0; place < letters.length;) {
    const letter = letters.charAt(place);
    let end = 0;
    for (const [written, sign] of spellings.get(letter) ?? []) {
      end = endAt(letters, place, written);
      if (end === 0) continue;
      sound += sign;
      break;
    }
    if (end === 0) sound += letter.toUpperCase();
    place = end || place + 1;
  }
  return sound;
}

/** Where a way to write a sound ends that stands at a place of the letters; 0 where it does not. */
function endAt(letters: string, place: number, written: string | RegExp): number {
  if (typeof written === 'string') return place + written.length;
  written.lastIndex = place;
  // A sticky pattern stops where it ends, and without an array of what it found.
  return written.test(letters) ? written.lastIndex : 0;
}
