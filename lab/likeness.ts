import { lookupModel } from '../lambda/generated/lookup-model';
import { engineFor } from '../lambda/lookup/classifier/engine';
import { featuresOf, type Feature } from '../lambda/lookup/classifier/features';
import {
  likenessTo,
  neighbourhoodOf,
  type Neighbourhood,
} from '../lambda/lookup/classifier/neighbours';
import { inColumns } from '../lambda/lookup/classifier/samples';
import { numbersOf } from '../lambda/lookup/classifier/terms';
import { placesOf, vocabularyOf } from '../lambda/lookup/classifier/vocabulary';
import { read } from '../lambda/lookup/words/reader';
import type { Sample } from './samples';

/** A sample, and how like it an utterance is: 1 for the same words, 0 for none but common ones. */
export interface Neighbour {
  readonly sample: Sample;
  readonly likeness: number;
}

/** Samples by their words, likened as the lookup's nearest neighbours are. */
export interface SampleIndex {
  readonly samples: readonly Sample[];
  readonly neighbourhood: Neighbourhood;
}

const { reader, terms } = engineFor(lookupModel());

export function indexOf(samples: readonly Sample[]): SampleIndex {
  const read = samples.map(({ text }) => ({ classes: [], features: featuresIn(wordsOf(text)) }));
  const columns = inColumns(read);
  return { samples, neighbourhood: neighbourhoodOf(columns, vocabularyOf(columns)) };
}

/** The samples' likeness to words, in their order. */
export function likenesses(words: readonly string[], { neighbourhood }: SampleIndex): Float32Array {
  const places = placesOf(featuresIn(words), neighbourhood.vocabulary);
  return likenessTo(places, neighbourhood).by.slice();
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

function featuresIn(words: readonly string[]): readonly Feature[] {
  return featuresOf(numbersOf(words, terms), terms);
}

export function wordsOf(text: string): readonly string[] {
  return read(text, reader);
}
