import type { Content } from '../content';
import type { MedicineRef } from '../turn';
import { lettersOf } from './medicine-letters';
import { distance, weighed, type Weighed } from './medicine-distance';
import { pairsIn, type Pairs } from './medicine-pairs';
import { soundOf } from './medicine-sound';
import { wordsOf } from './words';

/** What a name stands for. */
export interface Target {
  readonly kind: 'medicine' | 'class';
  readonly ref: MedicineRef;
  readonly listed: boolean;
}

/** A name, or a known mis-hearing of one, made ready to be compared by sound. */
export interface Sounding {
  readonly target: Target;
  readonly letters: string;
  readonly written: string;
  readonly sound: Weighed;
}

export interface MedicineIndex {
  /** Letters of a name -> what it is. Maps, because "constructor" is a word, too. */
  readonly names: ReadonlyMap<string, Target & { readonly words: number }>;
  readonly heard: ReadonlyMap<string, readonly Target[]>;
  readonly soundings: readonly Sounding[];
  readonly pairs: Pairs;
  readonly everydayWords: ReadonlySet<string>;
  readonly everydayPhrases: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
}

const built = new WeakMap<Content, MedicineIndex>();

/** The names in the content made ready to be looked up, once for each content. */
export function indexOf(content: Content): MedicineIndex {
  const known = built.get(content);
  if (known) return known;
  const index = build(content);
  built.set(content, index);
  return index;
}

function build(content: Content): MedicineIndex {
  const names = new Map<string, Target & { readonly words: number }>();
  const heard = new Map<string, Target[]>();
  const soundings: Sounding[] = [];
  for (const entry of entriesOf(content)) {
    const own = entry.names.map((name, place) => sounding(name, target(entry, place)));
    for (const each of own) {
      const words = wordsOf(entry.names[each.target.ref.name] ?? '').length;
      if (!names.has(each.letters)) names.set(each.letters, { ...each.target, words });
    }
    const mangled = entry.heard.map((text) => mishearing(text, own, target(entry, 0)));
    for (const each of mangled) {
      const others = heard.get(each.letters) ?? [];
      if (others.some(({ ref }) => ref.id === each.target.ref.id)) continue;
      heard.set(each.letters, [...others, each.target]);
    }
    soundings.push(...[...own, ...mangled].filter(differing));
  }
  const everyday = [...content.commonWords, ...content.everydayWords];
  return {
    names,
    heard,
    soundings,
    pairs: pairsIn(soundings.map(({ written }) => written)),
    everydayWords: new Set(everyday.filter((text) => !text.includes(' '))),
    everydayPhrases: new Set(everyday.filter((text) => text.includes(' '))),
    commonWords: new Set(content.commonWords),
  };
}

interface Entry {
  readonly kind: Target['kind'];
  readonly id: string;
  readonly names: readonly string[];
  readonly heard: readonly string[];
  readonly listed: boolean;
}

/** Listed medicines first: where two entries share a name, the listed one keeps it. */
function entriesOf(content: Content): Entry[] {
  const medicines = content.medicines.map((medicine): Entry => {
    const listed = medicine.standing.kind === 'listed';
    return { kind: 'medicine', ...medicine, listed };
  });
  const classes = content.medicineClasses.map(
    (each): Entry => ({ kind: 'class', ...each, listed: true }),
  );
  return [
    ...medicines.filter((each) => each.listed),
    ...classes,
    ...medicines.filter((each) => !each.listed),
  ];
}

function target({ kind, id, listed }: Entry, name: number): Target {
  return { kind, ref: { id, name }, listed };
}

function sounding(text: string, target: Target): Sounding {
  const words = wordsOf(text);
  const written = soundOf(words);
  return { target, letters: lettersOf(words), written, sound: weighed(written) };
}

/** A mis-hearing is read back as the name it is nearest to: "zan axe" as Xanax, not alprazolam. */
function mishearing(text: string, names: readonly Sounding[], spare: Target): Sounding {
  const heard = sounding(text, spare);
  const apart = names.map((name) => distance(heard.sound, name.sound, Infinity));
  const nearest = names[apart.indexOf(Math.min(...apart))];
  return { ...heard, target: nearest?.target ?? spare };
}

/** One of each sound is enough; "lora zepam" is lorazepam to the ear. */
function differing(one: Sounding, place: number, all: readonly Sounding[]): boolean {
  return all.findIndex(({ written }) => written === one.written) === place;
}
