import { emptyTable, placeIn, put, type FeatureTable } from './feature-table';
import { kindOf, type Feature, type Kind } from './features';
import type { Samples } from './samples';

/** Every feature of the samples: where it stands in the lists of all classifiers. */
export interface Vocabulary {
  readonly places: FeatureTable;
  /** By place. */
  readonly kinds: readonly Kind[];
  /** In how many samples, by place. */
  readonly counts: readonly number[];
  /** The places of the samples' features, sample after sample, */
  readonly said: Int32Array;
  /** and where those of each sample start; one more for the end of the last. */
  readonly starts: readonly number[];
}

/** Features in the order in which the samples first have them, so that the order is not stored. */
export function vocabularyOf({ features, starts }: Samples): Vocabulary {
  const said = new Int32Array(features.length);
  const places = emptyTable(features.length);
  const kinds: Kind[] = [];
  const counts: number[] = [];
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0;
    const known = placeIn(places, feature);
    const place = known < 0 ? counts.length : known;
    if (known < 0) {
      put(places, feature, place);
      kinds.push(kindOf(feature));
      counts.push(0);
    }
    counts[place] = (counts[place] ?? 0) + 1;
    said[at] = place;
  }
  return { places, kinds, counts, said, starts };
}

/** The places of the features of a sample. */
export function saidIn({ said, starts }: Vocabulary, sample: number): Int32Array {
  return said.subarray(starts[sample], starts[sample + 1]);
}

/** The places of the features that the vocabulary knows. */
export function placesOf(features: readonly Feature[], { places }: Vocabulary): number[] {
  return features.map((feature) => placeIn(places, feature)).filter((place) => place >= 0);
}
