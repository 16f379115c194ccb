import { signsFrom, type Signs } from './alarm';
import { levelAt } from './digits';
import { featuresOf } from './features';
import type { LookupModel } from './model';
import { positionsFrom } from './position';
import { readerFor, type Reader } from './reader';
import { probabilitiesOf, scoresOf, type Softmax } from './softmax';
import { vectorOf, type Vocabulary } from './vector';

/** A model unpacked for speed. */
export interface Engine {
  readonly model: LookupModel;
  readonly reader: Reader;
  readonly vocabulary: Vocabulary;
  readonly softmax: Softmax;
  readonly signs: Signs;
  readonly positions: ReadonlyMap<string, number>;
  readonly joints: ReadonlySet<string>;
}

const engines = new WeakMap<LookupModel, Engine>();

/** Unpacks a model the first time it is asked for: a few milliseconds of a cold start. */
export function engineFor(model: LookupModel): Engine {
  const known = engines.get(model);
  if (known) return known;
  const { lexicon } = model;
  const reader = readerFor(lexicon);
  const vocabulary = new Map(model.vocabulary.split(' ').map((feature, index) => [feature, index]));
  const engine = {
    model,
    reader,
    vocabulary,
    softmax: unpack(model, vocabulary.size),
    signs: signsFrom(lexicon, reader),
    positions: positionsFrom(lexicon, reader),
    joints: new Set(lexicon.joints),
  };
  engines.set(model, engine);
  return engine;
}

/** How likely each class is, in the order of the model's classes. */
export function likelihoods(words: readonly string[], engine: Engine): Float32Array {
  const vector = vectorOf(featuresOf(words, engine.reader), engine.vocabulary);
  return probabilitiesOf(scoresOf(vector, engine.softmax), engine.model.temperature);
}

function unpack(model: LookupModel, features: number): Softmax {
  const size = model.classes.length;
  const weights = new Float32Array(features * size);
  for (let kind = 0; kind < size; kind++)
    for (let feature = 0; feature < features; feature++)
      weights[feature * size + kind] =
        levelAt(model.weights, kind * features + feature) * (model.scales[kind] ?? 0);
  return { size, weights, biases: Float32Array.from(model.biases) };
}
