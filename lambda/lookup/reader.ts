import type { Lexicon } from './model';
import { normalise, normaliserFor, type Normaliser } from './normalise';
import { stem } from './stem';

/** A lexicon made ready for reading utterances, once per model. */
export interface Reader {
  readonly normaliser: Normaliser;
}

export function readerFor(lexicon: Lexicon): Reader {
  return { normaliser: normaliserFor(lexicon) };
}

/** The stemmed words that everything else is read from. */
export function read(text: string, { normaliser }: Reader): string[] {
  return normalise(text, normaliser).map(stem);
}
