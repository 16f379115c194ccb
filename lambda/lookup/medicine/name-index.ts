import type { Content } from '../../content';
import { wordsOf } from '../words/words';
import { distance, weighed, type Weighed } from './distance';
import { entriesOf, targetOf, type Entry, type Target } from './entries';
import { lettersOf, pieces } from './letters';
import { pairsIn, type Pairs } from './pairs';
import { soundOf } from './sound';

/** A name, or a known mis-hearing of one, made ready to be compared by sound. */
export interface Sounding {
  readonly target: Target;
  readonly letters: string;
  readonly written: string;
  readonly sound: Weighed;
}

interface Name extends Target {
  readonly pieces: number;
}

export interface MedicineIndex {
  /** Letters of a name -> what it is. Maps, because "constructor" is a word, too. */
  readonly names: ReadonlyMap<string, Name>;
  readonly heard: ReadonlyMap<string, readonly Target[]>;
  /** Those of the list come first. */
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
  const names = new Map<string, Name>();
  const heard = new Map<string, Target[]>();
  const soundings: Sounding[] = [];
  for (const entry of entriesOf(content)) {
    const own = entry.names.map((name, place) => sounding(name, targetOf(entry, place)));
    const mangled = entry.heard.map((text) => mishearing(text, own, entry));
    for (const { letters, target } of own) {
      const name = { ...target, pieces: pieces(wordsOf(entry.names[target.ref.name] ?? '')) };
      if (!names.has(letters)) names.set(letters, name);
    }
    for (const { letters, target } of mangled) {
      if (!names.has(letters)) add(heard, letters, target);
    }
    soundings.push(...[...own, ...mangled].filter(differing));
  }
  return {
    names,
    heard,
    soundings,
    pairs: pairsIn(soundings.map(({ written }) => written)),
    everydayWords: new Set(content.everydayWords.filter((text) => !text.includes(' '))),
    everydayPhrases: new Set(content.everydayWords.filter((text) => text.includes(' '))),
    commonWords: new Set(content.commonWords),
  };
}

function sounding(text: string, target: Target): Sounding {
  const words = wordsOf(text);
  const written = soundOf(words);
  return { target, letters: lettersOf(words), written, sound: weighed(written) };
}

/** A mis-hearing is read back as the name it is nearest to: "zan axe" as Xanax, not alprazolam. */
function mishearing(text: string, names: readonly Sounding[], entry: Entry): Sounding {
  const heard = sounding(text, targetOf(entry, 0));
  const apart = names.map((name) => distance(heard.sound, name.sound, Infinity));
  const nearest = names[apart.indexOf(Math.min(...apart))];
  return nearest ? { ...heard, target: nearest.target } : heard;
}

function add(heard: Map<string, Target[]>, letters: string, target: Target): void {
  const others = heard.get(letters) ?? [];
  if (others.some(({ ref }) => ref.id === target.ref.id)) return;
  heard.set(letters, [...others, target]);
}

/** One of each sound is enough; "lora zepam" is lorazepam to the ear. */
function differing(one: Sounding, place: number, all: readonly Sounding[]): boolean {
  return all.findIndex(({ written }) => written === one.written) === place;
}
