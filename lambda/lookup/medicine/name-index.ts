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

/** All names by sound: only needed where a word is no ordinary one, and slow to make. */
export interface Sounds {
  /** Those of the list come first. */
  readonly soundings: readonly Sounding[];
  readonly pairs: Pairs;
}

export interface MedicineIndex {
  /** Letters of a name -> what it is. Maps, because "constructor" is a word, too. */
  readonly names: ReadonlyMap<string, Name>;
  /** Letters of a known mis-hearing -> what it may be. */
  readonly heard: ReadonlyMap<string, readonly Misheard[]>;
  readonly sounds: () => Sounds;
  readonly everydayWords: ReadonlySet<string>;
  readonly everydayPhrases: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
}

interface Misheard {
  readonly text: string;
  readonly entry: Entry;
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
  const entries = entriesOf(content);
  const names = new Map<string, Name>();
  const heard = new Map<string, Misheard[]>();
  for (const entry of entries) {
    entry.names.forEach((text, place) => {
      const words = wordsOf(text);
      const letters = lettersOf(words);
      if (!names.has(letters))
        names.set(letters, { ...targetOf(entry, place), pieces: pieces(words) });
    });
    for (const text of entry.heard) {
      const letters = lettersOf(wordsOf(text));
      if (!names.has(letters)) heard.set(letters, [...(heard.get(letters) ?? []), { text, entry }]);
    }
  }
  return {
    names,
    heard,
    sounds: once(() => soundsOf(entries)),
    everydayWords: new Set(content.everydayWords.filter((text) => !text.includes(' '))),
    everydayPhrases: new Set(content.everydayWords.filter((text) => text.includes(' '))),
    commonWords: new Set(content.commonWords),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function soundsOf(entries: readonly Entry[]): Sounds {
  const soundings = entries.flatMap((entry) => {
    const own = namesOf(entry);
    const mangled = entry.heard.map((text) => mishearing(text, own, entry));
    return [...own, ...mangled].filter(differing);
  });
  return { soundings, pairs: pairsIn(soundings.map(({ written }) => written)) };
}

function namesOf(entry: Entry): Sounding[] {
  return entry.names.map((name, place) => sounding(name, targetOf(entry, place)));
}

/** What a known mis-hearing may be, each called as it sounds. */
export function targetsOf(misheard: readonly Misheard[]): Target[] {
  const targets = misheard.map(({ text, entry }) => mishearing(text, namesOf(entry), entry).target);
  return targets.filter(
    ({ ref }, at) => targets.findIndex((each) => each.ref.id === ref.id) === at,
  );
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

/** One of each sound is enough; "lora zepam" is lorazepam to the ear. */
function differing(one: Sounding, place: number, all: readonly Sounding[]): boolean {
  return all.findIndex(({ written }) => written === one.written) === place;
}
