import { kindOf, type Kind } from './features';

/** Every feature of the samples: where it stands in the lists of both classifiers. */
export interface Vocabulary {
  readonly places: ReadonlyMap<string, number>;
  /** By place. */
  readonly kinds: readonly Kind[];
  /** In how many samples, by place. */
  readonly counts: readonly number[];
  /** The places of each sample's features. */
  readonly samples: readonly (readonly number[])[];
}

/** Features in the order in which the samples first have them, so that the order is not stored. */
export function vocabularyOf(
  samples: readonly { readonly features: readonly string[] }[],
): Vocabulary {
  const places = new Map<string, number>();
  const kinds: Kind[] = [];
  const counts: number[] = [];
  const placeOf = (feature: string): number => {
    const known = places.get(feature);
    const place = known ?? places.size;
    if (known === undefined) {
      places.set(feature, place);
      kinds.push(kindOf(feature));
    }
    counts[place] = (counts[place] ?? 0) + 1;
    return place;
  };
  return { places, kinds, counts, samples: samples.map(({ features }) => features.map(placeOf)) };
}

/** The places of the features that the vocabulary knows. */
export function placesOf(features: readonly string[], { places }: Vocabulary): number[] {
  const known: number[] = [];
  for (const feature of features) {
    const place = places.get(feature);
    if (place !== undefined) known.push(place);
  }
  return known;
}
