import { normalise, normaliserFor } from '../../../lambda/lookup/words/normalise';
import { stem } from '../../../lambda/lookup/words/stem';
import { wordsOf } from '../../../lambda/lookup/words/words';
import { lexicon } from '../lexicon';

const normaliser = normaliserFor(lexicon);

describe('the words of an utterance', () => {
  it.each([
    ['What IS it?', ['what', 'is', 'it']],
    ['mid-infusion', ['mid', 'infusion']],
    ['it\u2019s fianc\u00e9', ["it's", 'fiance']],
    ['\u043f\u0440\u0438\u0432\u0435\u0442 \ud83d\ude00 \u4f60\u597d', []],
    ['', []],
  ])('are plain: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are sixty at the most, however much is said', () => {
    expect(wordsOf('and '.repeat(10_000))).toHaveLength(60);
  });
});

describe('normalising', () => {
  it.each([
    ['spells contractions out', "i'm scared", 'i am scared'],
    ['puts known mis-hearings right', 'what is kettle mean', 'what is ketamine'],
    ['drops fillers', 'um how long please', 'how long'],
    ['keeps a filler that is all there is', 'please', 'please'],
    ['makes the caregiver the patient', 'will my husband be tired', 'will i be tired'],
    ['makes what is theirs the patient\u2019s', "my mom's pills", 'my pills'],
    ['reads "she" as the patient', 'does she take her pills', 'does i take my pills'],
    ['is not confused by what objects inherit', 'constructor __proto__', 'constructor proto'],
  ])('%s', (_name, said, plain) => {
    expect(normalise(said, normaliser).join(' ')).toBe(plain);
  });
});

describe('the stemmer', () => {
  it.each([
    ['feeling', 'feel'],
    ['feels', 'feel'],
    ['stopped', 'stop'],
    ['slowly', 'slow'],
    ['dizzy', 'dizzi'],
    ['recovery', 'recoveri'],
    ['less', 'less'],
    ['does', 'doe'],
    ['is', 'is'],
    ['thing', 'thing'],
  ])('takes %s to %s', (word, stemmed) => {
    expect(stem(word)).toBe(stemmed);
  });
});
