import type { Lexicon } from './words/lexicon';
import { read, type Reader } from './words/reader';

/** "The second one" -> 2: only when nothing else was said. */
export function positionsFrom(lexicon: Lexicon, reader: Reader): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(lexicon.positions).map(([phrase, position]) => [
      read(phrase, reader).join(' '),
      position,
    ]),
  );
}
