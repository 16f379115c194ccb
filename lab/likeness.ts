import { model } from '../lambda/generated/lookup-model';
import { engineFor } from '../lambda/lookup/classifier/engine';
import { featuresOf } from '../lambda/lookup/classifier/features';
import {
  likenessTo,
  neighbourhoodOf,
  type Neighbourhood,
} from '../lambda/lookup/classifier/neighbours';
import { sampleOf } from '../lambda/lookup/classifier/samples';
import { placesOf, vocabularyOf } from '../lambda/lookup/classifier/vocabulary';
import { read } from '../lambda/lookup/words/reader';
import type { Sample } from './samples';

/** A sample, and how like it an utterance is: 1 for the same words, 0 for no word in common. */
export interface Neighbour {
  readonly sample: Sample;
  readonly likeness: number;
}

/** Samples by their words, likened as the lookup's nearest neighbours are. */
export interface SampleIndex {
  readonly samples: readonly Sample[];
  readonly neighbourhood: Neighbourhood;
}

const { reader } = engineFor(model);

export function indexOf(samples: readonly Sample[]): SampleIndex {
  const read = samples.map(({ text }) => sampleOf([], wordsOf(text), reader));
  return { samples, neighbourhood: neighbourhoodOf(read, vocabularyOf(read)) };
}

/** The samples' likeness to words, in their order. */
export function likenesses(words: readonly string[], { neighbourhood }: SampleIndex): Float32Array {
  const places = placesOf(featuresOf(words, reader), neighbourhood.vocabulary);
  return likenessTo(places, neighbourhood);
}

/** The sample most like the words, of those that are wanted. */
export function nearestTo(
  words: readonly string[],
  index: SampleIndex,
  wanted: (sample: Sample) => boolean,
): Neighbour | undefined {
  const likeness = likenesses(words, index);
  let nearest: Neighbour | undefined;
  index.samples.forEach((sample, number) => {
    const like = likeness[number] ?? 0;
    if (like > (nearest?.likeness ?? 0) && wanted(sample)) nearest = { sample, likeness: like };
  });
  return nearest;
}

export function wordsOf(text: string): readonly string[] {
  return read(text, reader);
}
