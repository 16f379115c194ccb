import type { Found } from './medicine-found';
import type { MedicineIndex } from './medicine-index';
import { keysOf } from './medicine-letters';
import {
  inside,
  isOrdinary,
  overlap,
  ranges,
  wordsAt,
  type Range,
  type Sentence,
} from './medicine-sentence';

/** "Over the counter medicine", "m a o inhibitor", "tran ill sip ro mean": no name is longer. */
const mostWords = 7;

/** The names said as they are written, then the known mis-hearings in what is left. */
export function exactIn(sentence: Sentence, index: MedicineIndex): Found[] {
  const found: Found[] = [];
  const all = ranges(sentence.words.length, mostWords).filter(
    (range) => !sentence.phrases.some((phrase) => inside(range, phrase)),
  );
  for (const look of [nameAt, heardAt]) {
    for (const range of all) {
      if (found.some((each) => overlap(each, range))) continue;
      const each = look(range, sentence, index);
      if (each) found.push(each);
    }
  }
  return found;
}

/**
 * A name that ordinary words make only when their letters are run together, as "log em" makes
 * Logem, is a likeness to be read back; and the ordinary word "same" is not the supplement SAM E.
 */
function nameAt(range: Range, sentence: Sentence, index: MedicineIndex): Found | undefined {
  const words = wordsAt(range, sentence);
  for (const key of keysOf(words)) {
    const name = index.names.get(key);
    if (!name) continue;
    const exact = words.length === name.words || !isOrdinary(range, sentence);
    if (!exact && words.length === 1) continue;
    return { ...range, exact, targets: [name] };
  }
  return undefined;
}

function heardAt(range: Range, sentence: Sentence, index: MedicineIndex): Found | undefined {
  for (const key of keysOf(wordsAt(range, sentence))) {
    const targets = index.heard.get(key);
    if (targets) return { ...range, exact: false, targets: targets.slice(0, 2) };
  }
  return undefined;
}
