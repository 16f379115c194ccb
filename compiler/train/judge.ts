import { countsOf, evidenceFor } from '../../lambda/lookup/classifier/bayes';
import { blend } from '../../lambda/lookup/classifier/blend';
import { neighbourhoodOf, votesFor } from '../../lambda/lookup/classifier/neighbours';
import { inColumns } from '../../lambda/lookup/classifier/samples';
import { probabilitiesOf, scoresOf } from '../../lambda/lookup/classifier/softmax';
import { vectorOf } from '../../lambda/lookup/classifier/vector';
import { placesOf, vocabularyOf } from '../../lambda/lookup/classifier/vocabulary';
import type { SpokenSample } from './prepared';
import { fitTelling } from './telling';

/** Judges a sample it has not seen: how likely each class is. */
export type Judge = (sample: SpokenSample) => Float32Array;

/** A way to understand, learned from samples. */
export type Learn = (samples: readonly SpokenSample[], classes: number, seed: number) => Judge;

/** Softmax regression. */
export const regression: Learn = (samples, classes, seed) => {
  const columns = inColumns(samples);
  const vocabulary = vocabularyOf(columns);
  const { rows, softmax } = fitTelling(samples, vocabulary, classes, seed);
  return ({ features }) => {
    const places = placesOf(features, vocabulary);
    return probabilitiesOf(scoresOf(vectorOf(places, rows, vocabulary), softmax));
  };
};

/** The vote of the nearest samples. */
export const neighbours: Learn = (samples, classes) => {
  const columns = inColumns(samples);
  const vocabulary = vocabularyOf(columns);
  const neighbourhood = neighbourhoodOf(columns, vocabulary);
  return ({ features }) => votesFor(placesOf(features, vocabulary), neighbourhood, classes);
};

export const bayes: Learn = (samples, classes) => {
  const columns = inColumns(samples);
  const vocabulary = vocabularyOf(columns);
  const neighbourhood = neighbourhoodOf(columns, vocabulary);
  const counts = countsOf(neighbourhood, classes);
  return ({ features }) => evidenceFor(placesOf(features, vocabulary), neighbourhood, counts);
};

/** What the skill uses: all three together. */
export const together: Learn = (samples, classes, seed) => {
  const [first, second, third] = [regression, neighbours, bayes].map((learn) =>
    learn(samples, classes, seed),
  ) as [Judge, Judge, Judge];
  return (sample) => blend(first(sample), second(sample), third(sample));
};
