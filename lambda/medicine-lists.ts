import type { Content, Medicine, Standing } from './content';
import { once } from './once';

/**
 * Medicines of one standing, a line each: "alprazolam|Xanax;zan axe|zanex" is called the first two
 * names and heard as the others; its id is the first name, or stands before a "=". Five hundred
 * medicines take half the room so, in the bundle and on a reviewer's screen.
 */
export interface MedicineTable {
  readonly standing: Standing;
  readonly lines: readonly string[];
}

/** The long lists of the content; most answers are given without them. */
export interface MedicineLists {
  readonly tables: readonly MedicineTable[];
  readonly everydayWords: Content['everydayWords'];
  readonly commonWords: Content['commonWords'];
}

/** All of the content but its long lists, which are heard, not said, and so alike in every locale. */
export type ContentWithoutLists = Omit<Content, 'medicines' | 'everydayWords' | 'commonWords'>;

/** The whole content, whose lists are read when something first looks into them. */
export function withLists(content: ContentWithoutLists, lists: () => MedicineLists): Content {
  const medicines = once(() => medicinesFrom(lists().tables));
  return {
    ...content,
    get medicines() {
      return medicines();
    },
    get everydayWords() {
      return lists().everydayWords;
    },
    get commonWords() {
      return lists().commonWords;
    },
  };
}

export function medicinesFrom(tables: readonly MedicineTable[]): readonly Medicine[] {
  return tables.flatMap(({ standing, lines }) => lines.map((line) => medicineFrom(line, standing)));
}

/** The id of a medicine that states none: its first name, in the letters of an id. */
export function idFrom(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function medicineFrom(line: string, standing: Standing): Medicine {
  const [, id, names = '', heard] = /^(?:([^=]*)=)?([^;]*)(?:;(.*))?$/.exec(line) ?? [];
  const called = names.split('|');
  return {
    id: id ?? idFrom(called[0] ?? ''),
    standing,
    names: called,
    heard: heard?.split('|') ?? [],
  };
}
