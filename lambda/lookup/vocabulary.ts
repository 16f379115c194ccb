import { kindOf, type Kind } from './numbers';
import type { Lists } from './lists';
import { placeOf, placesIn, type Places } from './places';

/** Every feature of the samples: where it stands in the lists of both classifiers. */
export interface Vocabulary {
  /** In the order in which the samples first have them, so that the order is not stored. */
  readonly places: Places;
  /** In how many samples, by place. */
  readonly counts: Int32Array;
  /** The places of each sample's features, each once. */
  readonly samples: Lists;
}

/** The vocabulary of samples, of which each is given by its features. */
export function vocabularyOf({ starts, items }: Lists): Vocabulary {
  const { places, each } = placesIn(items);
  const counts = new Int32Array(places.numbers.length);
  const latest = new Int32Array(places.numbers.length);
  const own = { starts: new Int32Array(starts.length), items: new Int32Array(items.length) };
  let end = 0;
  for (let sample = 1; sample < starts.length; sample++) {
    for (let at = starts[sample - 1] ?? 0; at < (starts[sample] ?? 0); at++) {
      const place = each[at] ?? 0;
      if (latest[place] === sample) continue;
      latest[place] = sample;
      counts[place] = (counts[place] ?? 0) + 1;
      own.items[end++] = place;
    }
    own.starts[sample] = end;
  }
  return { places, counts, samples: { ...own, items: own.items.slice(0, end) } };
}

export function kindAt(place: number, { places }: Vocabulary): Kind {
  return kindOf(places.numbers[place] ?? 0);
}

/** The places of the features that the vocabulary knows, each once. */
export function placesOf(features: readonly number[], { places }: Vocabulary): Int32Array {
  const known = features.map((feature) => placeOf(feature, places)).filter((place) => place >= 0);
  return Int32Array.from(new Set(known));
}
