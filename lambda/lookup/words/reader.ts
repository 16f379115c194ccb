import type { Lexicon } from './lexicon';
import { normalise, normaliserFor, type Normaliser } from './normalise';
import { phrasesFrom, type Phrases } from './phrases';
import { stem } from './stem';

/** A lexicon made ready for reading utterances, once per model. */
export interface Reader {
  readonly normaliser: Normaliser;
  readonly concepts: Phrases;
}

/** A reader by a lexicon whose phrases are stemmed already (compiler/train/stemmed.ts). */
export function readerFor(lexicon: Lexicon): Reader {
  const concepts = Object.entries(lexicon.concepts).flatMap(([concept, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, concept]),
  );
  return { normaliser: normaliserFor(lexicon), concepts: phrasesFrom(concepts) };
}

/** The stemmed words that everything else is read from. */
export function read(text: string, { normaliser }: Reader): string[] {
  return normalise(text, normaliser).map(stem);
}
