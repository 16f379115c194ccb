import type { Found } from './found';
import { keysOf, pieces } from './letters';
import { targetsOf, type MedicineIndex } from './name-index';
import {
  inside,
  isOrdinary,
  overlap,
  ranges,
  wordsAt,
  type Range,
  type Sentence,
} from './sentence';

/** "Over the counter medicine", "m a o inhibitor", "tran ill sip ro mean": no name is longer. */
const mostWords = 7;

/** The names said as they are written, then known mis-hearings, then names in pieces. */
export function exactIn(sentence: Sentence, index: MedicineIndex): Found[] {
  const found: Found[] = [];
  const all = ranges(sentence.words.length, mostWords).filter(
    (range) => !sentence.phrases.some((phrase) => inside(range, phrase)),
  );
  for (const look of [nameAt, heardAt, piecedAt]) {
    for (const range of all) {
      if (found.some((each) => overlap(each, range))) continue;
      const each = look(range, sentence, index);
      if (each) found.push(each);
    }
  }
  return found;
}

/** The name that a part of a sentence is, as it is written in the content. */
export function nameAt(range: Range, sentence: Sentence, index: MedicineIndex): Found | undefined {
  const words = wordsAt(range, sentence);
  for (const key of keysOf(words)) {
    const name = index.names.get(key);
    if (name?.pieces === pieces(words)) return { ...range, exact: true, targets: [name] };
  }
  return undefined;
}

const lettersBeyondChance = 9;

/**
 * A name run together from pieces may be chance: "log em" makes Logem, "calm pose" Calmpose. Short
 * or of ordinary words, such a name is a likeness, to be read back; "lamo trigine" is the name. And
 * one ordinary word is itself: "same" is not SAM E.
 */
function piecedAt(range: Range, sentence: Sentence, index: MedicineIndex): Found | undefined {
  const words = wordsAt(range, sentence);
  for (const key of keysOf(words)) {
    const name = index.names.get(key);
    if (!name) continue;
    const short = name.listed && key.length < lettersBeyondChance;
    const byChance = short || isOrdinary(range, sentence);
    if (words.length > 1 || !byChance) return { ...range, exact: !byChance, targets: [name] };
  }
  return undefined;
}

/** A known mis-hearing of a medicine is read back; one of a class is the class, as nothing else. */
function heardAt(range: Range, sentence: Sentence, index: MedicineIndex): Found | undefined {
  for (const key of keysOf(wordsAt(range, sentence))) {
    const [first, second] = targetsOf(index.heard.get(key) ?? []);
    if (!first) continue;
    const exact = first.kind === 'class' && !second;
    return { ...range, exact, targets: second ? [first, second] : [first] };
  }
  return undefined;
}
