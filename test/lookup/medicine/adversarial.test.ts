import type { Medicine } from '../../../lambda/content';
import { keysOf } from '../../../lambda/lookup/medicine/letters';
import { nameIn, namesIn } from '../../../lambda/lookup/medicine/names';
import { wordsOf } from '../../../lambda/lookup/words/words';
import type { Named } from '../../../lambda/turn';
import { content } from './content';

type Chance = () => number;
type Edit = (name: string, chance: Chance) => string;

/** Mulberry32: the same figures in every run. */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function oneOf<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[Math.floor(chance() * items.length)];
}

/** One of the places where the pattern fits is written otherwise. */
function swap(pairs: readonly (readonly [string, string])[]): Edit {
  return (name, chance) => {
    const [from, to] = oneOf(
      pairs.filter(([from]) => name.includes(from)),
      chance,
    ) ?? ['', ''];
    const places = [...name.matchAll(new RegExp(from || '$', 'g'))].map(({ index }) => index);
    const place = oneOf(places, chance) ?? 0;
    return name.slice(0, place) + to + name.slice(place + from.length);
  };
}

function at(
  change: (before: string, letter: string, after: string, chance: Chance) => string,
): Edit {
  return (name, chance) => {
    const place = 1 + Math.floor(chance() * (name.length - 1));
    return change(name.slice(0, place), name.charAt(place), name.slice(place + 1), chance);
  };
}

const sounds = swap([
  ['c', 'k'],
  ['k', 'c'],
  ['ph', 'f'],
  ['f', 'ph'],
  ['x', 'cks'],
  ['x', 'ks'],
  ['z', 's'],
  ['s', 'z'],
  ['qu', 'kw'],
  ['y', 'i'],
  ['i', 'ee'],
  ['i', 'y'],
  ['e', 'ee'],
  ['o', 'oh'],
  ['a', 'ah'],
  ['u', 'oo'],
  ['am', 'amb'],
  ['ine', 'een'],
  ['ol', 'all'],
  ['an', 'en'],
]);
const accents = swap([
  ['v', 'w'],
  ['v', 'b'],
  ['r', 'l'],
  ['l', 'r'],
  ['b', 'p'],
  ['p', 'b'],
  ['d', 't'],
  ['t', 'd'],
  ['g', 'k'],
  ['z', 'j'],
  ['j', 'y'],
  ['m', 'n'],
  ['n', 'm'],
  ['er', 'a'],
  ['h', ''],
]);
const vowels = swap(
  [...'aeiou'].flatMap((one) => [...'aeiou'].map((other): [string, string] => [one, other])),
);
const split = at((before, letter, after) => `${before}${letter} ${after}`.trim());

const dropped = at((before, _, after) => before + after);

const edits: readonly (readonly [string, Edit])[] = [
  ['a sound spelled otherwise', sounds],
  ['two sounds spelled otherwise', (name, chance) => sounds(sounds(name, chance), chance)],
  ['an accent', accents],
  ['another vowel', vowels],
  ['split in two and a sound', (name, chance) => sounds(split(name, chance), chance)],
  [
    'split in three and a vowel',
    (name, chance) => vowels(split(split(name, chance), chance), chance),
  ],
  ['the end cut off', (name) => name.slice(0, -1 - (name.length > 7 ? 1 : 0))],
  ['the start cut off', (name) => name.slice(1)],
  ['a letter dropped', dropped],
  ['a letter doubled', at((before, letter, after) => before + letter + letter + after)],
  [
    'two letters turned',
    at((before, letter, after) => before + after.charAt(0) + letter + after.slice(1)),
  ],
  ['two letters dropped', (name, chance) => dropped(dropped(name, chance), chance)],
  ['an accent and a vowel', (name, chance) => vowels(accents(name, chance), chance)],
];

const carriers: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `should i stop my ${name}`,
  (name) => `does my husband have to skip his ${name} the night before`,
  (name) => `what about ${name} and the infusion`,
];

interface Case {
  readonly id: string;
  readonly edit: string;
  readonly text: string;
  readonly said: string;
}

const names = new Set(
  [...content.medicines, ...content.medicineClasses].flatMap((each) =>
    each.names.flatMap((name) => keysOf(wordsOf(name))),
  ),
);

function isOneWord(name: string): boolean {
  return /^[A-Za-z]{5,}$/.test(name);
}

/** Every name of one word, spoiled in each way; what is by chance a name again is left out. */
function casesOf(medicines: readonly Medicine[], ways: typeof edits, seed: number): Case[] {
  const chance = chanceFrom(seed);
  return medicines.flatMap(({ id, names: own }) =>
    own.filter(isOneWord).flatMap((name) =>
      ways.flatMap(([edit, change]): Case[] => {
        const text = change(name.toLowerCase(), chance);
        if (keysOf(wordsOf(text)).some((key) => names.has(key))) return [];
        return [{ id, edit, text, said: (oneOf(carriers, chance) ?? String)(text) }];
      }),
    ),
  );
}

const listed = content.medicines.filter(({ standing }) => standing.kind === 'listed');
const unlisted = content.medicines.filter(({ standing }) => standing.kind === 'not-listed');
const listedIds = new Set(listed.map(({ id }) => id));

interface Heard extends Case {
  /** What came of the sentence, then of the name alone as the value of a slot. */
  readonly named: readonly Named[];
  readonly offered: boolean;
}

function heard(each: Case): Heard {
  const { named } = namesIn(each.said, content);
  const offered = named.some(
    (one) => one.kind === 'near' && one.candidates.some(({ id }) => id === each.id),
  );
  return { ...each, named: [...named, nameIn(each.text, content)], offered };
}

const spoiledListed = casesOf(listed, edits, 4).map(heard);
const spoiledUnlisted = casesOf(unlisted, edits.slice(0, 3), 5).map(heard);

/** What was taken for a medicine or a class, and would be answered at once. */
function confirmed(cases: readonly Heard[]): readonly Heard[] {
  return cases.filter(({ named }) =>
    named.some(({ kind }) => kind === 'medicine' || kind === 'class'),
  );
}

function share(cases: readonly Heard[]): number {
  return cases.filter(({ offered }) => offered).length / cases.length;
}

describe('names spoiled by rule', () => {
  it('are more than two thousand of listed medicines, and as many of others', () => {
    expect(spoiledListed.length).toBeGreaterThan(2000);
    expect(spoiledUnlisted.length).toBeGreaterThan(2000);
  });

  it('of listed medicines are never taken for any medicine without being read back', () => {
    expect(confirmed(spoiledListed)).toEqual([]);
  });

  it('of unlisted medicines are never taken for a listed one or a class', () => {
    const mistaken = confirmed(spoiledUnlisted).filter(({ named }) =>
      named.some(
        (one) =>
          one.kind === 'class' || (one.kind === 'medicine' && listedIds.has(one.medicine.id)),
      ),
    );
    expect(mistaken).toEqual([]);
  });

  it('of listed medicines are read back, with the right one among the two, nine times in ten', () => {
    expect(share(spoiledListed)).toBeGreaterThan(0.9);
  });

  it.each(edits.map(([edit]) => edit))('are mostly read back after this: %s', (edit) => {
    expect(share(spoiledListed.filter((each) => each.edit === edit))).toBeGreaterThan(
      edit === 'two letters dropped' ? 0.4 : 0.8,
    );
  });

  it('only in two pieces are the name itself or read back, and never another', () => {
    const chance = chanceFrom(6);
    const others = listed.flatMap(({ id, names: own }) =>
      own.filter(isOneWord).flatMap((name) => {
        const text = split(name.toLowerCase(), chance);
        const found = namesIn(text, content).named;
        return found.every((named) => refers(named, id)) ? [] : [{ id, text, found }];
      }),
    );
    expect(others).toEqual([]);
  });
});

function refers(named: Named, id: string): boolean {
  if (named.kind === 'medicine') return named.medicine.id === id;
  return named.kind === 'near' && named.candidates.some((candidate) => candidate.id === id);
}
