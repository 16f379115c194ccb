import { blend } from '../../lambda/lookup/classifier/blend';
import { neighbourhoodOf, votesFor } from '../../lambda/lookup/classifier/neighbours';
import type { Sample } from '../../lambda/lookup/classifier/samples';
import { probabilitiesOf, scoresOf } from '../../lambda/lookup/classifier/softmax';
import { vectorOf } from '../../lambda/lookup/classifier/vector';
import { placesOf, vocabularyOf } from '../../lambda/lookup/classifier/vocabulary';
import { pointsOf } from './prepared';
import { settings } from './settings';
import { fit } from './softmax';
import { rowsOf, sizeOf } from './telling';

/** Judges a sample it has not seen: how likely each class is. */
export type Judge = (sample: Sample) => Float32Array;

/** A way to understand, learned from samples. */
export type Learn = (samples: readonly Sample[], classes: number, seed: number) => Judge;

/** Softmax regression, before the features that tell the least are dropped. */
export const regression: Learn = (samples, classes, seed) => {
  const vocabulary = vocabularyOf(samples);
  const rows = rowsOf(vocabulary);
  const points = pointsOf(samples, rows, vocabulary);
  const softmax = fit(points, sizeOf(rows), classes, { ...settings, seed });
  return ({ features }) => {
    const places = placesOf(features, vocabulary);
    return probabilitiesOf(scoresOf(vectorOf(places, rows, vocabulary), softmax));
  };
};

/** The vote of the nearest samples. */
export const neighbours: Learn = (samples, classes) => {
  const vocabulary = vocabularyOf(samples);
  const neighbourhood = neighbourhoodOf(samples, vocabulary);
  return ({ features }) => votesFor(placesOf(features, vocabulary), neighbourhood, classes);
};

/** What the skill uses: the mean of both. */
export const both: Learn = (samples, classes, seed) => {
  const first = regression(samples, classes, seed);
  const second = neighbours(samples, classes, seed);
  return (sample) => blend(first(sample), second(sample));
};
