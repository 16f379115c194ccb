import { featuresOf } from '../../lambda/lookup/features';
import { kindOf } from '../../lambda/lookup/numbers';
import { listsOf } from '../../lambda/lookup/lists';
import { numberingOf, numbersOf } from '../../lambda/lookup/numbering';
import { read, readerFor } from '../../lambda/lookup/reader';
import { pack, sampleOf, together, unpack } from '../../lambda/lookup/samples';
import { placesOf, vocabularyOf } from '../../lambda/lookup/vocabulary';
import { lexicon } from './lexicon';

const reader = readerFor(lexicon);
const words = 'how long is it will i be tir spac out am'.split(' ');
const numbering = numberingOf(words, lexicon, reader);

function featuresIn(text: string): number[] {
  return featuresOf(numbersOf(read(text, reader), numbering), numbering);
}

function common(one: string, other: string): number[] {
  const features = new Set(featuresIn(other));
  return featuresIn(one).filter((feature) => features.has(feature));
}

describe('features', () => {
  it('are words, pairs, concepts and a length', () => {
    const has = featuresIn('how long is it').map(kindOf);
    // How, long, is, it and the length; ^+how, how+long ... it+$, how++is, long++it; howlong.
    expect(has.filter((kind) => kind === 'word')).toHaveLength(5);
    expect(has.filter((kind) => kind === 'pair')).toHaveLength(7);
    expect(has.filter((kind) => kind === 'concept')).toHaveLength(1);
  });

  it('hold the same concept for other words', () => {
    expect(common('spaced out', 'am i loopy').map(kindOf)).toEqual(['concept']);
  });

  it('tell pairs by their order and by what is between', () => {
    expect(common('how long', 'long how').map(kindOf)).toEqual(['word', 'word', 'word']);
    expect(common('is it', 'is tired it').filter((each) => kindOf(each) === 'pair')).toHaveLength(
      2,
    );
  });

  it('are what other samples have, too, even beside a word that none of them has', () => {
    const vocabulary = vocabularyOf(listsOf([sampleOf([0], ['will', 'i'], numbering).features]));
    const features = featuresIn('will unheard-of i');
    expect(placesOf(features, vocabulary)).toEqual(Int32Array.of(0, 1, 2, 4));
  });

  it('count once, however often words are said', () => {
    const vocabulary = vocabularyOf(
      listsOf([sampleOf([0], ['how', 'how', 'how'], numbering).features]),
    );
    expect(vocabulary.counts).toEqual(Int32Array.of(1, 1, 1, 1, 1, 1));
  });
});

describe('packed samples', () => {
  it('come back as they went in', () => {
    const samples = [
      sampleOf([0], read('how long is it', reader), numbering),
      sampleOf([0], read('is it long', reader), numbering),
      sampleOf([1, 2], read('will i be tired', reader), numbering),
    ];
    expect(unpack(pack(samples, words), numbering)).toEqual(together(samples));
  });
});
