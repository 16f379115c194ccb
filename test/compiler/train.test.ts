import { gzipSync } from 'node:zlib';
import type { Example } from '../../compiler/train/examples';
import { quantise } from '../../compiler/train/quantise';
import { randomFrom, shuffled } from '../../compiler/train/random';
import { train } from '../../compiler/train/train';
import type { Content } from '../../lambda/content';
import { lookupModel } from '../../lambda/generated/lookup-model';
import { meaningOf } from '../../lambda/lookup/meaning';
import { lexicon } from '../lookup/lexicon';

const lines = {
  'after-infusion': ['will i be tired', 'am i sleepy after', 'tired later', 'will i walk after it'],
  'appointment-length': [
    'how long is it',
    'what time am i done',
    'how many hours',
    'how long is my visit',
  ],
};

const examples: readonly Example[] = [
  ...Object.entries(lines).flatMap(([topic, texts]) =>
    texts.map((text): Example => ({ text, means: { kind: 'topic', topic } })),
  ),
  ...['what does it cost', 'can i park there', 'do you take my insurance'].map((text): Example => ({
    text,
    means: { kind: 'outside' },
  })),
  { text: 'how is it', topics: ['after-infusion', 'appointment-length'] },
];

const nowhere = { topic: undefined, among: [], medicine: false, readBack: false };
const content = { subjects: [] as Content['subjects'] } as Content; // all that meaningOf reads

describe('training', () => {
  it('gives the same bytes for the same examples', () => {
    expect(JSON.stringify(train(examples, lexicon, 1))).toBe(
      JSON.stringify(train(examples, lexicon, 1)),
    );
  });

  it.each([
    ['will my mom be tired', 'after-infusion'],
    ['how long is the visit', 'appointment-length'],
  ])('makes a model that understands "%s"', (words, topic) => {
    const { guess } = meaningOf(words, nowhere, content, train(examples, lexicon, 1));
    expect(guess.topics[0]?.what).toBe(topic);
  });

  it('keeps what is trained under 120 KB compressed, the hand-written lexicon apart', () => {
    const { lexicon: _written, ...trained } = lookupModel();
    expect(gzipSync(JSON.stringify(trained), { level: 9 }).length).toBeLessThan(120 * 1024);
  });
});

describe('quantising', () => {
  it('gives one digit for each weight, and zero for the smallest', () => {
    const softmax = {
      size: 2,
      weights: Float32Array.of(1, -2, 0.01, 2, -1, 0),
      biases: Float32Array.of(0, 0.5),
    };
    const { weights, scales } = quantise(softmax);
    expect(weights).toHaveLength(6);
    expect(weights[1]).toBe('g');
    expect(scales).toHaveLength(2);
  });
});

describe('random order', () => {
  it('is fixed by its seed', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(shuffled(items, randomFrom(3))).toEqual(shuffled(items, randomFrom(3)));
    expect(shuffled(items, randomFrom(3))).not.toEqual(shuffled(items, randomFrom(4)));
  });
});
