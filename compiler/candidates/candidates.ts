import { kindOf } from '../../lambda/lookup/classifier/features';
import { bayes, neighbours, regression, together, type Learn } from '../train/judge';
import type { SpokenSample } from '../train/prepared';
import { withCharacters } from './characters';
import { library } from './library';

/** A way to understand; another library is tried by adding one here. */
export interface Candidate {
  readonly name: string;
  readonly learn: Learn;
}

export const candidates: readonly Candidate[] = [
  { name: 'minisearch, 12 best hits', learn: library },
  { name: 'naive Bayes, words', learn: on(wordsAlone, bayes) },
  { name: 'naive Bayes, words + pairs + concepts', learn: bayes },
  { name: '12 nearest neighbours, tf-idf', learn: neighbours },
  { name: 'softmax regression, words', learn: on(wordsAlone, regression) },
  { name: 'softmax regression, words + characters', learn: on(charactersToo, regression) },
  { name: 'softmax regression, words + pairs + concepts', learn: regression },
  { name: 'all three, without the lexicon', learn: on(conceptsOut, together) },
  { name: '**regression + neighbours + Bayes**', learn: together },
];

/** The same method on other features. */
function on(change: (sample: SpokenSample) => SpokenSample, learn: Learn): Learn {
  return (samples, classes, seed) => {
    const judge = learn(samples.map(change), classes, seed);
    return (sample) => judge(change(sample));
  };
}

function wordsAlone(sample: SpokenSample): SpokenSample {
  return { ...sample, features: sample.features.filter((feature) => kindOf(feature) === 'word') };
}

function charactersToo(sample: SpokenSample): SpokenSample {
  return { ...sample, features: withCharacters(sample.words) };
}

function conceptsOut(sample: SpokenSample): SpokenSample {
  return {
    ...sample,
    features: sample.features.filter((feature) => kindOf(feature) !== 'concept'),
  };
}
