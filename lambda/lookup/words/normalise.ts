import type { Lexicon } from './lexicon';
import { phrasesFrom, rewrite, type Phrases } from './phrases';
import { wordsOf } from './words';

/** A lexicon made ready for speed, once per model. */
export interface Normaliser {
  readonly rewrites: Phrases;
  readonly people: Phrases;
  readonly fillers: ReadonlySet<string>;
}

export function normaliserFor(lexicon: Lexicon): Normaliser {
  return {
    rewrites: phrasesFrom(Object.entries(lexicon.rewrites)),
    people: phrasesFrom(asThePatient(lexicon.people)),
    fillers: new Set(lexicon.fillers),
  };
}

/**
 * The words in their plainest form: contractions spelled out, known mis-hearings put right, fillers
 * dropped, and a caregiver's "my husband feels" said as the patient would, "i feel", so that one
 * set of samples serves both.
 */
export function normalise(text: string, normaliser: Normaliser): string[] {
  const spelled = rewrite(wordsOf(text), normaliser.rewrites);
  const own = rewrite(spelled, normaliser.people);
  const bare = own.filter((word) => !normaliser.fillers.has(word));
  return bare.length > 0 ? bare : own;
}

function asThePatient(people: readonly string[]): [string, string][] {
  const pronouns: [string, string][] = [
    ['he', 'i'],
    ['she', 'i'],
    ['him', 'me'],
    ['his', 'my'],
    ['her', 'my'],
    ['himself', 'myself'],
    ['herself', 'myself'],
  ];
  const nouns = people.flatMap((person): [string, string][] =>
    ['my', 'his', 'her', 'our', 'the', 'your'].flatMap((whose): [string, string][] => [
      [`${whose} ${person}`, 'i'],
      [`${whose} ${person}'s`, 'my'],
    ]),
  );
  return [...pronouns, ...nouns];
}
