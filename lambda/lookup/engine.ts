import { signsFrom, type Signs } from './alarm';
import { blend } from './blend';
import { levelAt } from './digits';
import { featuresOf } from './features';
import type { LookupModel } from './model';
import { neighbourhoodOf, votesFor, type Neighbourhood } from './neighbours';
import { numberingOf, numbersOf, type Numbering } from './numbering';
import { positionsFrom } from './position';
import { readerFor, type Reader } from './reader';
import { unpack } from './samples';
import { probabilitiesOf, scoresOf, type Softmax } from './softmax';
import { vectorOf, type Rows } from './vector';
import { placesOf, vocabularyOf, type Vocabulary } from './vocabulary';

/** A model unpacked for speed. */
export interface Engine {
  readonly model: LookupModel;
  readonly reader: Reader;
  readonly numbering: Numbering;
  readonly vocabulary: Vocabulary;
  readonly neighbourhood: Neighbourhood;
  readonly rows: Rows;
  readonly softmax: Softmax;
  readonly signs: Signs;
  readonly positions: ReadonlyMap<string, number>;
  readonly joints: ReadonlySet<string>;
}

const engines = new WeakMap<LookupModel, Engine>();

/** Unpacks a model the first time it is asked for; call it while a cold start has time. */
export function engineFor(model: LookupModel): Engine {
  const known = engines.get(model);
  if (known) return known;
  const reader = readerFor(model.lexicon);
  const numbering = numberingOf(model.words.split(' '), model.lexicon, reader);
  const samples = unpack(model.samples, numbering);
  const vocabulary = vocabularyOf(samples.features);
  const rows = rowsFrom(model.kept);
  const engine = {
    model,
    reader,
    numbering,
    vocabulary,
    neighbourhood: neighbourhoodOf(samples.classes, vocabulary),
    rows,
    softmax: softmaxFrom(model, rows),
    signs: signsFrom(model.lexicon, reader),
    positions: positionsFrom(model.lexicon, reader),
    joints: new Set(model.lexicon.joints),
  };
  engines.set(model, engine);
  return engine;
}

/** How likely each class is, in the order of the model's classes. */
export function likelihoods(words: readonly string[], engine: Engine): Float32Array {
  const { numbering, vocabulary, rows, softmax, neighbourhood } = engine;
  const places = placesOf(featuresOf(numbersOf(words, numbering), numbering), vocabulary);
  return blend(
    probabilitiesOf(scoresOf(vectorOf(places, rows, vocabulary), softmax)),
    votesFor(places, neighbourhood, softmax.size),
  );
}

function rowsFrom(kept: string): Rows {
  const rows = new Int32Array(kept.length);
  let row = 0;
  for (let place = 0; place < kept.length; place++)
    rows[place] = kept.charAt(place) === '1' ? row++ : -1;
  return rows;
}

function softmaxFrom(model: LookupModel, rows: Rows): Softmax {
  const size = model.classes.length;
  const features = rows.filter((row) => row >= 0).length;
  const weights = new Float32Array(features * size);
  model.scales.forEach((scale, kind) => {
    for (let feature = 0; feature < features; feature++)
      weights[feature * size + kind] = levelAt(model.weights, kind * features + feature) * scale;
  });
  return { size, weights, biases: Float32Array.from(model.biases) };
}
