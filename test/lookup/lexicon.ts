import { stemmed } from '../../compiler/train/stemmed';
import type { Lexicon } from '../../lambda/lookup/words/lexicon';

/** A lexicon small enough to see what each entry does. */
export const lexicon: Lexicon = {
  fillers: ['um', 'please', 'dear'],
  rewrites: { "i'm": 'i am', "won't": 'will not', 'kettle mean': 'ketamine' },
  people: ['husband', 'mom'],
  concepts: { woozy: ['spaced out', 'loopy'], howlong: ['how long'] },
  positions: { 'the second one': 2 },
  nouns: ['infusion'],
  joints: ['and'],
  danger: { danger: ['can not breathe', 'get * ambulance'], 'self-harm': ['kill myself'] },
  talk: ['what if'],
};

/** The same as the trained model holds it. */
export const trained = stemmed(lexicon);
