import { numberAt, pairOf } from './digits';
import { featuresIn, featuresOf } from './features';
import { listsOf, type Lists } from './lists';
import { numbersOf, type Numbering } from './numbering';

/** A sample as both classifiers see it: which classes it speaks for, and what it says. */
export interface Sample {
  /** One class, or the two an ambiguous sample could mean. */
  readonly classes: readonly number[];
  readonly words: readonly string[];
  readonly features: readonly number[];
}

/** The classes of many samples, and the features; what the lookup needs of them. */
export interface Samples {
  readonly classes: readonly (readonly number[])[];
  readonly features: Lists;
}

/** Samples of the same classes, packed: two digits for each word, a space between samples. */
export interface Pack {
  readonly classes: readonly number[];
  readonly said: string;
}

/** Words beyond the number that two digits can tell apart are left out; they are the rarest. */
export const mostWords = 64 * 64;

export function pack(samples: readonly Sample[], words: readonly string[]): Pack[] {
  const numbers = new Map(words.map((word, index) => [word, index]));
  const packs = new Map<string, { classes: readonly number[]; said: string[] }>();
  for (const { classes, words: said } of samples) {
    const known = said.flatMap((word) => numbers.get(word) ?? []);
    const entry = packs.get(classes.join()) ?? { classes, said: [] };
    entry.said.push(known.map(pairOf).join(''));
    packs.set(classes.join(), entry);
  }
  return [...packs.values()].map(({ classes, said }) => ({ classes, said: said.join(' ') }));
}

export function unpack(packs: readonly Pack[], numbering: Numbering): Samples {
  const words = wordsIn(packs.map(({ said }) => said).join(' '));
  const classes = packs.flatMap((each) => each.said.split(' ').map(() => each.classes));
  return { classes, features: featuresIn(words, numbering) };
}

/** The words of samples that are packed one after the other. */
function wordsIn(said: string): Lists {
  const items = new Int32Array(said.length >> 1);
  const starts: number[] = [0];
  let end = 0;
  for (let place = 0; place < said.length;) {
    if (said.charCodeAt(place) === space) {
      starts.push(end);
      place++;
    } else {
      items[end++] = numberAt(said, place);
      place += 2;
    }
  }
  starts.push(end);
  return { starts: new Int32Array(starts), items: items.slice(0, end) };
}

const space = ' '.charCodeAt(0);

export function together(samples: readonly Sample[]): Samples {
  return {
    classes: samples.map(({ classes }) => classes),
    features: listsOf(samples.map(({ features }) => features)),
  };
}

export function sampleOf(
  classes: readonly number[],
  words: readonly string[],
  numbering: Numbering,
): Sample {
  return { classes, words, features: featuresOf(numbersOf(words, numbering), numbering) };
}
