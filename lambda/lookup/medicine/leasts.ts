import type { Leasts } from './near';
import { isOrdinary, type Range, type Sentence } from './sentence';

/*
 * How like a name words must be to be read back as one. Chosen together on 170 mangled names, most
 * of them in sentences, of which 94 % are found, and on some 6,000 utterances that name hardly any,
 * of which 0.2 % are asked about. A hundredth lower all round finds one name more and asks seven
 * people more.
 */

/** Around a word that is no ordinary English. */
const odd: Leasts = { listed: 0.7, unlisted: 0.84 };

/**
 * One word alone is mostly a word that is missing from the everyday ones; a recogniser breaks a name
 * that it does not know into several. No matter what is expected there.
 */
const alone: Leasts = { listed: 0.74, unlisted: 0.86 };

/** Ordinary words mean something by themselves, so they must be liker: "clown a pen". */
const ordinary: Leasts = { listed: 0.73, unlisted: 0.92 };

/** More for each end that is a common word, which most likely is no part of the name. */
const forAnEdge = 0.03;

/** Less where a medicine is expected: after "my" or "take", or when nothing else was said. */
const whereExpected = 0.05;
const expecting: ReadonlySet<string> = new Set(
  'my your his her our their on off stop stopping skip skipping quit take takes taking took taken'.split(
    ' ',
  ),
);

export function leastsIn(range: Range, sentence: Sentence): Leasts {
  if (range.end - range.start === 1) return alone;
  const { listed, unlisted } = isOrdinary(range, sentence) ? ordinary : odd;
  const edges = [range.start, range.end - 1].filter((place) => sentence.kinds[place] === 'common');
  const more = forAnEdge * edges.length - (isExpected(range, sentence) ? whereExpected : 0);
  return { listed: listed + more, unlisted: unlisted + more };
}

/** A slot that is meant for a name: whatever is near one is worth asking about. */
export const inSlot: Leasts = { listed: 0.62, unlisted: 0.66 };

function isExpected({ start, end }: Range, { words }: Sentence): boolean {
  return (start === 0 && end === words.length) || expecting.has(words[start - 1] ?? '');
}
