import { featuresOf, kindOf } from '../../../lambda/lookup/classifier/features';
import { pack, unpack } from '../../../lambda/lookup/classifier/samples';
import { numbersOf, termsOf } from '../../../lambda/lookup/classifier/terms';
import { read, readerFor } from '../../../lambda/lookup/words/reader';
import { trained } from '../lexicon';

const reader = readerFor(trained);
const words = read('how long is it am i loopy spaced out tired will', reader);
const terms = termsOf(words, reader);
const features = (text: string) => featuresOf(numbersOf(read(text, reader), terms), terms);
const kinds = (text: string) => features(text).map(kindOf);
const count = (text: string, kind: string) => kinds(text).filter((each) => each === kind).length;

describe('features', () => {
  it('are the words, the length, pairs side by side and one apart, and concepts', () => {
    // how, long, is, it; ^how, how-long, long-is, is-it, it$, how-is, long-it; "how long".
    expect(count('how long is it', 'word')).toBe(4 + 1);
    expect(count('how long is it', 'pair')).toBe(5 + 2);
    expect(count('how long is it', 'concept')).toBe(1);
  });

  it('hold the same concept for other words', () => {
    const [loopy] = features('am i loopy').filter((each) => kindOf(each) === 'concept');
    expect(loopy).toBeDefined();
    expect(features('will i be spaced out')).toContain(loopy);
  });

  it('tell the order of words', () => {
    expect(features('is it')).not.toEqual(features('it is'));
  });

  it('leave out what no sample says', () => {
    expect(count('zzyzx', 'pair')).toBe(0);
    expect(count('is zzyzx it', 'pair')).toBe(3);
  });
});

describe('packed samples', () => {
  it('come back with the features they had', () => {
    const said = ['how long is it', 'is it long', 'will i tired'];
    const samples = said.map((text) => ({ classes: [0], words: read(text, reader) }));
    expect([...unpack(pack(samples, words), terms)]).toEqual(
      said.map((text) => ({ classes: [0], features: features(text) })),
    );
  });
});
