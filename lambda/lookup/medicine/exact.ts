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

/** A part of a sentence, with the letters under which a name may be known that is said there. */
interface Part {
  readonly range: Range;
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** The names said as they are written, then known mis-hearings, then names in pieces. */
export function exactIn(sentence: Sentence, index: MedicineIndex): Found[] {
  const found: Found[] = [];
  const parts = ranges(sentence.words.length, mostWords)
    .filter((range) => !sentence.phrases.some((phrase) => inside(range, phrase)))
    .map((range) => partAt(range, sentence));
  for (const look of [nameIn, heardIn, piecedIn]) {
    for (const part of parts) {
      if (found.some((each) => overlap(each, part.range))) continue;
      const each = look(part, index, sentence);
      if (each) found.push(each);
    }
  }
  return found;
}

/** The name that a part of a sentence is, as it is written in the content. */
export function nameAt(range: Range, sentence: Sentence, index: MedicineIndex): Found | undefined {
  return nameIn(partAt(range, sentence), index);
}

function partAt(range: Range, sentence: Sentence): Part {
  const words = wordsAt(range, sentence);
  return { range, words, keys: keysOf(words) };
}

function nameIn({ range, words, keys }: Part, index: MedicineIndex): Found | undefined {
  for (const key of keys) {
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
function piecedIn(
  { range, words, keys }: Part,
  index: MedicineIndex,
  sentence: Sentence,
): Found | undefined {
  for (const key of keys) {
    const name = index.names.get(key);
    if (!name) continue;
    const short = name.listed && key.length < lettersBeyondChance;
    const byChance = short || isOrdinary(range, sentence);
    if (words.length > 1 || !byChance) return { ...range, exact: !byChance, targets: [name] };
  }
  return undefined;
}

/** A known mis-hearing of a medicine is read back; one of a class is the class, as nothing else. */
function heardIn({ range, keys }: Part, index: MedicineIndex): Found | undefined {
  for (const key of keys) {
    const [first, second] = targetsOf(index.heard.get(key) ?? []);
    if (!first) continue;
    const exact = first.kind === 'class' && !second;
    return { ...range, exact, targets: second ? [first, second] : [first] };
  }
  return undefined;
}
