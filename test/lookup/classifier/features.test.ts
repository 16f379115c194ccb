import { featuresOf, kindOf } from '../../../lambda/lookup/classifier/features';
import { pack, sampleOf, unpack } from '../../../lambda/lookup/classifier/samples';
import { read, readerFor } from '../../../lambda/lookup/words/reader';
import { lexicon } from '../lexicon';

const reader = readerFor(lexicon);

describe('features', () => {
  it('are words, pairs, concepts and a length', () => {
    expect(featuresOf(read('how long is it', reader), reader)).toEqual(
      expect.arrayContaining(['how', 'long', '^+how', 'how+long', 'how++is', '@howlong', '#3']),
    );
  });

  it('hold the same concept for other words', () => {
    expect(featuresOf(read('will i be spaced out', reader), reader)).toContain('@woozy');
    expect(featuresOf(read('am i loopy', reader), reader)).toContain('@woozy');
  });

  it.each([
    ['@woozy', 'concept'],
    ['how+long', 'pair'],
    ['how', 'word'],
    ['#3', 'word'],
  ])('are of a kind: %s is a %s', (feature, kind) => {
    expect(kindOf(feature)).toBe(kind);
  });
});

describe('packed samples', () => {
  it('come back as they went in', () => {
    const samples = [
      sampleOf([0], read('how long is it', reader), reader),
      sampleOf([0], read('is it long', reader), reader),
      sampleOf([1, 2], read('will i be tired', reader), reader),
    ];
    const words = [...new Set(samples.flatMap((sample) => sample.words))];
    expect(unpack(pack(samples, words), words, reader)).toEqual(samples);
  });
});
