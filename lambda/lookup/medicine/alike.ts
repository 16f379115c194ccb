import type { Found } from './found';
import { leastsIn } from './leasts';
import { lettersOf } from './letters';
import type { MedicineIndex } from './name-index';
import { likest, type Leasts } from './near';
import { isPlain, overlap, ranges, wordsAt, type Range, type Sentence } from './sentence';
import { joined } from './sound';

/** "Tran ill sip ro mean", "benz o die as a pains": a name in pieces has no more. */
export const mostWords = 6;
/** Past four words the pieces are short, else it is a sentence and not a name. */
const fewWords = 4;
const lettersOfAPiece = 3.7;
/** "Monoamine oxidase inhibitors". */
const mostLetters = 26;

/** Of two places for a name the longer wins when both are about as like: "sipro" in "sipro mean". */
const forALetter = 0.012;

/** Nothing else in the sets comes so near the long names of the classes. */
const likeAClass = 0.8;
const lettersOfAClass = 9;

interface Alike extends Found {
  readonly score: number;
}

/** The names that are not said but sounded like, around words that are not the commonest. */
export function alikeIn(
  sentence: Sentence,
  index: MedicineIndex,
  taken: readonly Range[],
): Found[] {
  const alike = ranges(sentence.words.length, mostWords)
    .filter((range) => worthALook(range, sentence, taken))
    .flatMap((range) => alikeAt(range, sentence, index, leastsIn(range, sentence)))
    .sort((a, b) => b.score - a.score);
  const found: Found[] = [];
  for (const each of alike) {
    if (!found.some((other) => overlap(other, each))) found.push(each);
  }
  return found;
}

/**
 * The one or two names that a part of a sentence is most like, if it is enough so. Only medicines
 * are read back; a class is either unmistakable ("ben so diaz a pine") or not found.
 */
export function alikeAt(
  range: Range,
  sentence: Sentence,
  index: MedicineIndex,
  leasts: Leasts,
): Alike[] {
  const words = wordsAt(range, sentence);
  const letters = lettersOf(words);
  const sounds = words.map((_, place) => sentence.soundAt(range.start + place));
  const alike = likest({ sound: joined(sounds), letters }, index, leasts);
  const [first, second] = alike;
  if (!first) return [];
  const score = first.score + forALetter * letters.length;
  if (first.target.kind === 'class' && !second) {
    const unmistakable = first.score >= likeAClass && letters.length >= lettersOfAClass;
    return unmistakable ? [{ ...range, exact: true, targets: [first.target], score }] : [];
  }
  const targets = alike.map(({ target }) => target).filter(({ kind }) => kind === 'medicine');
  return targets.length > 0 ? [{ ...range, exact: false, targets, score }] : [];
}

function worthALook(range: Range, sentence: Sentence, taken: readonly Range[]): boolean {
  if (taken.some((each) => overlap(each, range)) || isPlain(range, sentence)) return false;
  const letters = lettersOf(wordsAt(range, sentence)).length;
  const size = range.end - range.start;
  return letters <= (size > fewWords ? size * lettersOfAPiece : mostLetters);
}
