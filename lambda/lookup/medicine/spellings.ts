import { once } from '../../once';

/** A way to write a sound; sticky, and looking around itself, since place matters in English. */
type Spelling = readonly [RegExp, string];

/** By first letter; the first that fits is the sound. A letter that has none sounds as written. */
export const spellings = once(
  (): ReadonlyMap<string, readonly Spelling[]> =>
    new Map(
      Object.entries({
        a: [
          [/ai|ay/y, 'a'],
          [/a[uw]/y, 'o'],
          [/a/y, 'a'],
        ],
        c: [
          [/(?<=[lrns])cian/y, 'XiN'],
          [/ch(?![lr])/y, 'C'],
          [/ch|ck|cc(?![eiy])|c(?![eiy])/y, 'K'],
          [/c/y, 'S'],
        ],
        d: [
          [/dg(?=[eiy])/y, 'J'],
          [/d/y, 'D'],
        ],
        e: [
          [/eigh/y, 'a'],
          [/(?<=[aeiouy][^aeiouy]+)e$/y, ''],
          [/ee|ea|ie|ei|ey/y, 'i'],
          [/e[uw]/y, 'u'],
          [/e/y, 'e'],
        ],
        g: [
          [/^gn/y, 'N'],
          [/gg/y, 'G'],
          [/(?<=i)gh/y, ''],
          [/g(?=[eiy])/y, 'J'],
          [/gh?/y, 'G'],
        ],
        h: [
          [/h(?=[aeiouy])(?<![aeiou]h)/y, 'H'],
          [/h/y, ''],
        ],
        i: [
          [/ie/y, 'i'],
          [/i/y, 'i'],
        ],
        k: [
          [/^kn/y, 'N'],
          [/k/y, 'K'],
        ],
        l: [
          [/l(?=[mk]$)/y, ''],
          [/l/y, 'L'],
        ],
        m: [
          [/^mn/y, 'N'],
          [/mb$|m/y, 'M'],
        ],
        o: [
          [/oo|ou(?!gh)/y, 'u'],
          [/ough|o[aeuw]|o/y, 'o'],
        ],
        p: [
          [/^pn/y, 'N'],
          [/^ps/y, 'S'],
          [/^pt/y, 'T'],
          [/ph/y, 'F'],
          [/p/y, 'P'],
        ],
        q: [[/qu?/y, 'KW']],
        r: [[/^rh|r/y, 'R']],
        s: [
          [/sion/y, 'ZiN'],
          [/sh/y, 'X'],
          [/sc(?=[eiy])/y, 'S'],
          [/s/y, 'S'],
        ],
        t: [
          [/tion/y, 'XiN'],
          [/tch/y, 'C'],
          [/th?/y, 'T'],
        ],
        u: [[/u/y, 'u']],
        w: [
          [/^wr/y, 'R'],
          [/(?<=[aeiou])w/y, ''],
          [/wh?/y, 'W'],
        ],
        x: [
          [/^x/y, 'Z'],
          [/x/y, 'KS'],
        ],
        y: [
          [/^y(?=[aeiou])/y, 'Y'],
          [/y/y, 'i'],
        ],
      }),
    ),
);

/** A lone letter is said by its name: "m sam", "k pin"; but "a" and "i" are words. */
export const letterNames = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries({
        b: 'Bi',
        c: 'Si',
        d: 'Di',
        e: 'i',
        f: 'eF',
        g: 'Ji',
        h: 'aC',
        j: 'Ja',
        k: 'Ka',
        l: 'eL',
        m: 'eM',
        n: 'eN',
        o: 'o',
        p: 'Pi',
        q: 'KYu',
        r: 'aR',
        s: 'eS',
        t: 'Ti',
        u: 'Yu',
        v: 'Vi',
        w: 'DuBYu',
        x: 'eKS',
        y: 'Wi',
        z: 'Zi',
      }),
    ),
);
