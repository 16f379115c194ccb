import type { Lexicon } from './lexicon';
import { normalise, normaliserFor, type Normaliser } from './normalise';
import { phrasesFrom, type Phrases } from './phrases';
import { stem } from './stem';

/** A lexicon made ready for reading utterances, once per model. */
export interface Reader {
  readonly normaliser: Normaliser;
  readonly concepts: Phrases;
}

export function readerFor(lexicon: Lexicon): Reader {
  const normaliser = normaliserFor(lexicon);
  const entries = Object.entries(lexicon.concepts).flatMap(([concept, phrases]) =>
    [...new Set(phrases.map((phrase) => stemmed(phrase, normaliser).join(' ')))].map(
      (phrase): [string, string] => [phrase, `@${concept}`],
    ),
  );
  return { normaliser, concepts: phrasesFrom(entries) };
}

/** The stemmed words that everything else is read from. */
export function read(text: string, reader: Reader): string[] {
  return stemmed(text, reader.normaliser);
}

function stemmed(text: string, normaliser: Normaliser): string[] {
  return normalise(text, normaliser).map(stem);
}
