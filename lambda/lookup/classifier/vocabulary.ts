import { emptyTable, placeIn, put, type FeatureTable } from './feature-table';
import type { Feature } from './features';
import type { Samples } from './samples';

/** Every feature of the samples: where it stands in the lists of all classifiers. */
export interface Vocabulary {
  readonly places: FeatureTable;
  /** By place, */
  readonly features: Int32Array;
  /** and in how many samples each is. */
  readonly counts: Int32Array;
  /** The places of the samples' features, sample after sample, */
  readonly said: Int32Array;
  /** and where those of each sample start; one more for the end of the last. */
  readonly starts: readonly number[];
}

/**
 * Features in the order in which the samples first have them, so that the order is not stored. Whoever
 * knows how many different ones there are says so, and gets a table that is no larger than it must be.
 */
export function vocabularyOf(samples: Samples, most = samples.features.length): Vocabulary {
  const said = new Int32Array(samples.features.length);
  const places = emptyTable(most);
  const features = new Int32Array(most);
  const counts = new Int32Array(most);
  let size = 0;
  for (let at = 0; at < said.length; at++) {
    const feature = samples.features[at] ?? 0;
    let place = placeIn(places, feature);
    if (place < 0) {
      place = size++;
      put(places, feature, place);
      features[place] = feature;
    }
    counts[place] = (counts[place] ?? 0) + 1;
    said[at] = place;
  }
  const { starts } = samples;
  return { places, features: features.slice(0, size), counts: counts.slice(0, size), said, starts };
}

/** The places of the features that the vocabulary knows. */
export function placesOf(features: readonly Feature[], { places }: Vocabulary): number[] {
  const known: number[] = [];
  for (const feature of features) {
    const place = placeIn(places, feature);
    if (place >= 0) known.push(place);
  }
  return known;
}
