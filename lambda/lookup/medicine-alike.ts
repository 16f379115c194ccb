import type { Found } from './medicine-found';
import type { MedicineIndex } from './medicine-index';
import { lettersOf } from './medicine-letters';
import { likest, type Leasts } from './medicine-near';
import {
  inside,
  isOrdinary,
  overlap,
  ranges,
  wordsAt,
  type Range,
  type Sentence,
} from './medicine-sentence';
import { joined } from './medicine-sound';

const odd: Leasts = { listed: Number(process.env['TL'] ?? 0.71), unlisted: 0.84 };
export const inSlot: Leasts = { listed: 0.62, unlisted: 0.66 };
/** Words that mean something by themselves must be much liker: "clown a pen", "barn eight". */
const ordinary: Leasts = { listed: Number(process.env['TO'] ?? 0.78), unlisted: 0.92 };

const mostWords = 6;
const mostLetters = 26;

/** More for each end that is a common word, for it is most likely outside the name. */
const forAnEdge = Number(process.env['TE'] ?? 0.03);

/** Of two places for a name the longer wins, where both are alike: "sipro mean" has "sipro" in it. */
const forALetter = Number(process.env['TF'] ?? 0.008);

/** The names that are not said but sounded like, in windows around words that are not common. */
export function alikeIn(
  sentence: Sentence,
  index: MedicineIndex,
  taken: readonly Found[],
): Found[] {
  const scored = ranges(sentence.words.length, mostWords)
    .filter((range) => worthALook(range, sentence, taken))
    .flatMap((range) => alikeAt(range, sentence, index, leastsFor(range, sentence)))
    .sort((a, b) => b.score - a.score);
  const found: Found[] = [];
  for (const { score, ...each } of scored) {
    if (!found.some((other) => overlap(other, each))) found.push(each);
  }
  return found;
}

/** The name that a part of a sentence is most like, if it is enough so. */
export function alikeAt(
  range: Range,
  sentence: Sentence,
  index: MedicineIndex,
  leasts: Leasts,
): (Found & { readonly score: number })[] {
  const words = wordsAt(range, sentence);
  const letters = lettersOf(words);
  const sounds = words.map((_, place) => sentence.soundAt(range.start + place));
  const alike = likest({ sound: joined(sounds), letters }, index, leasts);
  const [first] = alike;
  if (!first) return [];
  const targets = alike.map(({ target }) => target);
  const score = first.score + forALetter * letters.length;
  return [{ ...range, exact: false, targets, score }];
}

function worthALook(range: Range, sentence: Sentence, taken: readonly Found[]): boolean {
  const kinds = sentence.kinds.slice(range.start, range.end);
  if (kinds.every((kind) => kind === 'common')) return false;
  const size = range.end - range.start;
  if (size === 1 && kinds[0] !== 'odd') return false;
  if (taken.some((each) => overlap(each, range))) return false;
  if (sentence.phrases.some((phrase) => inside(range, phrase))) return false;
  const letters = lettersOf(wordsAt(range, sentence)).length;
  return letters <= mostLetters && (size <= 4 || letters <= size * 3.7);
}

function leastsFor(range: Range, sentence: Sentence): Leasts {
  const { listed, unlisted } = isOrdinary(range, sentence) ? ordinary : odd;
  const edges = [range.start, range.end - 1].filter((place) => sentence.kinds[place] === 'common');
  const cued = cues.has(sentence.words[range.start - 1] ?? '') ? Number(process.env['TC'] ?? 0) : 0;
  const more = forAnEdge * edges.length - cued;
  return { listed: listed + more, unlisted: unlisted + more };
}
const cues = new Set('my her his your our their on off stop stopping skip skipping quit take takes taking took taken'.split(' '));
