import { model } from '../lambda/generated/lookup-model';
import { engineFor } from '../lambda/lookup/engine';
import { featuresOf } from '../lambda/lookup/features';
import { likenessTo, neighbourhoodOf, type Neighbourhood } from '../lambda/lookup/neighbours';
import { numberingOf, numbersOf, type Numbering } from '../lambda/lookup/numbering';
import { read } from '../lambda/lookup/reader';
import { sampleOf, together } from '../lambda/lookup/samples';
import { placesOf, vocabularyOf } from '../lambda/lookup/vocabulary';
import type { Sample } from './samples';

/** A sample, and how like it an utterance is: 1 for the same words, 0 for no word in common. */
export interface Neighbour {
  readonly sample: Sample;
  readonly likeness: number;
}

/** Samples by their words, likened as the lookup's nearest neighbours are. */
export interface SampleIndex {
  readonly samples: readonly Sample[];
  readonly numbering: Numbering;
  readonly neighbourhood: Neighbourhood;
}

const { reader } = engineFor(model);

export function indexOf(samples: readonly Sample[]): SampleIndex {
  const said = samples.map(({ text }) => wordsOf(text));
  const numbering = numberingOf([...new Set(said.flat())], model.lexicon, reader);
  const { classes, features } = together(said.map((words) => sampleOf([], words, numbering)));
  const neighbourhood = neighbourhoodOf(classes, vocabularyOf(features));
  return { samples, numbering, neighbourhood };
}

/** The samples' likeness to words, in their order. */
export function likenesses(words: readonly string[], index: SampleIndex): Float32Array {
  const { numbering, neighbourhood } = index;
  const features = featuresOf(numbersOf(words, numbering), numbering);
  return likenessTo(placesOf(features, neighbourhood.vocabulary), neighbourhood);
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
