import { signsFrom, type Signs } from '../alarm';
import { readerFor, type Reader } from '../words/reader';
import { countsOf, evidenceFor, type Counts } from './bayes';
import { blend } from './blend';
import { levelAt } from './digits';
import { featuresOf } from './features';
import type { LookupModel } from './model';
import { neighbourhoodOf, votesFor, type Neighbourhood } from './neighbours';
import { inColumns, unpack } from './samples';
import { probabilitiesOf, scoresOf, type Softmax } from './softmax';
import { numbersOf, termsOf, type Terms } from './terms';
import { vectorOf, type Rows } from './vector';
import { placesOf, vocabularyOf, type Vocabulary } from './vocabulary';

/** A model unpacked for speed. */
export interface Engine {
  readonly model: LookupModel;
  readonly reader: Reader;
  readonly terms: Terms;
  readonly vocabulary: Vocabulary;
  readonly neighbourhood: Neighbourhood;
  readonly counts: Counts;
  readonly rows: Rows;
  readonly softmax: Softmax;
  readonly signs: Signs;
  readonly positions: ReadonlyMap<string, number>;
  readonly joints: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const engines = new WeakMap<LookupModel, Engine>();

/** Unpacks a model the first time it is asked for, which the first free words of a process wait for. */
export function engineFor(model: LookupModel): Engine {
  const known = engines.get(model);
  if (known) return known;
  const reader = readerFor(model.lexicon);
  const terms = termsOf(model.words.split(' '), reader);
  const samples = inColumns(unpack(model.samples, terms));
  const vocabulary = vocabularyOf(samples, model.kept.length);
  const neighbourhood = neighbourhoodOf(samples, vocabulary);
  const rows = rowsFrom(model.kept);
  const engine = {
    model,
    reader,
    terms,
    vocabulary,
    neighbourhood,
    counts: countsOf(neighbourhood, model.classes.length),
    rows,
    softmax: softmaxFrom(model, rows),
    signs: signsFrom(model.lexicon),
    positions: new Map(Object.entries(model.lexicon.positions)),
    joints: new Set(model.lexicon.joints),
    nouns: new Set(model.lexicon.nouns),
  };
  engines.set(model, engine);
  return engine;
}

/** How likely each class is, in the order of the model's classes. */
export function likelihoods(words: readonly string[], engine: Engine): Float32Array {
  const { terms, vocabulary, rows, softmax, neighbourhood, counts } = engine;
  const places = placesOf(featuresOf(numbersOf(words, terms), terms), vocabulary);
  return blend(
    probabilitiesOf(scoresOf(vectorOf(places, rows, vocabulary), softmax)),
    votesFor(places, neighbourhood, softmax.size),
    evidenceFor(places, neighbourhood, counts),
  );
}

function rowsFrom(kept: string): Rows {
  const rows = new Int32Array(kept.length).fill(-1);
  let row = 0;
  for (let place = 0; place < kept.length; place++) if (kept[place] === '1') rows[place] = row++;
  return rows;
}

function softmaxFrom(model: LookupModel, rows: Rows): Softmax {
  const size = model.classes.length;
  const features = rows.filter((row) => row >= 0).length;
  const weights = new Float32Array(features * size);
  for (let kind = 0; kind < size; kind++)
    for (let feature = 0; feature < features; feature++)
      weights[feature * size + kind] =
        levelAt(model.weights, kind * features + feature) * (model.scales[kind] ?? 0);
  return { size, weights, biases: Float32Array.from(model.biases) };
}
