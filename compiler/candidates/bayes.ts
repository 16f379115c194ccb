import { probabilitiesOf } from '../../lambda/lookup/classifier/softmax';
import { placesOf, vocabularyOf } from '../../lambda/lookup/classifier/vocabulary';
import type { Learn } from '../train/judge';

/** So often every feature is taken to have been seen with every class; found by cross-validation. */
const unseen = 0.1;

/** Multinomial naive Bayes, the plainest of the candidates. */
export const bayes: Learn = (samples, classes) => {
  const vocabulary = vocabularyOf(samples);
  const counts = new Float32Array(vocabulary.places.size * classes).fill(unseen);
  const totals = new Float32Array(classes).fill(unseen * vocabulary.places.size);
  const priors = new Float32Array(classes).fill(1);
  samples.forEach((sample, number) => {
    for (const kind of sample.classes) {
      add(priors, kind, 1);
      for (const place of vocabulary.samples[number] ?? []) {
        add(counts, place * classes + kind, 1);
        add(totals, kind, 1);
      }
    }
  });
  return ({ features }) => {
    const scores = priors.map(Math.log);
    for (const place of placesOf(features, vocabulary))
      for (let kind = 0; kind < classes; kind++)
        add(scores, kind, Math.log((counts[place * classes + kind] ?? 1) / (totals[kind] ?? 1)));
    return probabilitiesOf(scores);
  };
};

function add(numbers: Float32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}
