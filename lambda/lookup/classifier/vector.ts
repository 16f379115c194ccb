import { kindOf, type Kind } from './features';
import type { Vocabulary } from './vocabulary';

/** An utterance as numbers: the rows of its features, and what each counts. */
export interface Vector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** Row of weights by place in the vocabulary; -1 for a feature that has none. */
export type Rows = Int32Array;

/** Words and pairs share one budget, concepts another, however many of each an utterance has. */
const shares: Readonly<Record<Kind, number>> = { word: 1, pair: 1, concept: 0.7 };

export function vectorOf(places: readonly number[], rows: Rows, vocabulary: Vocabulary): Vector {
  const known = places.filter((place) => (rows[place] ?? -1) >= 0);
  const kinds = known.map((place) => kindOf(vocabulary.features[place] ?? 0));
  const concepts = kinds.filter((kind) => kind === 'concept').length;
  const counts = {
    concept: concepts,
    word: known.length - concepts,
    pair: known.length - concepts,
  };
  const features = new Int32Array(known.length);
  const values = new Float32Array(known.length);
  known.forEach((place, index) => {
    const kind = kinds[index] ?? 'word';
    features[index] = rows[place] ?? 0;
    values[index] = shares[kind] / Math.sqrt(counts[kind]);
  });
  return { features, values };
}
