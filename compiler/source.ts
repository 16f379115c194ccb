import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Place } from './diagnostic';

export type Keys = readonly (string | number)[];

/** A parsed content file that knows where each of its values stands. */
export interface Source {
  readonly path: string;
  readonly value: unknown;
  /** Where the value under these keys stands; the nearest thing around it when it is missing. */
  at(keys: Keys): Place;
}

export type Parsed =
  | { readonly kind: 'parsed'; readonly source: Source }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** A YAML 1.2 text with the places of its values, or what the parser has against it. */
export function parse(path: string, text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return {
      kind: 'broken',
      diagnostics: firstOfEachLine(problems, lines).map(({ message, place }) => ({
        path,
        ...place,
        found: `YAML that cannot be read (${message})`,
        expected: 'YAML 1.2',
        remedy: 'mend the line, or compare it with a neighbour',
      })),
    };
  }
  const at = (keys: Keys): Place => ({ path, ...placeIn(lines, offsetOf(document, keys)) });
  return { kind: 'parsed', source: { path, value: document.toJS() as unknown, at } };
}

/** One slip may upset the parser for the rest of the file; what it says after three lines is noise. */
const mostBrokenLines = 3;

function firstOfEachLine(
  problems: readonly YAMLError[],
  lines: LineCounter,
): readonly { readonly message: string; readonly place: Omit<Place, 'path'> }[] {
  const placed = problems.map(({ pos, message }) => ({ message, place: placeIn(lines, pos[0]) }));
  return placed
    .filter(({ place }, at) => placed.findIndex((each) => each.place.line === place.line) === at)
    .slice(0, mostBrokenLines);
}

function offsetOf(document: Document, keys: Keys): number {
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range)
      return keyOffset(document, keys.slice(0, depth)) ?? node.range[0];
  }
  return 0;
}

/** A folded text starts at its `>-`; its key is what the author looks for. */
function keyOffset(document: Document, keys: Keys): number | undefined {
  const name = keys.at(-1);
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
  return isNode(key) ? key.range?.[0] : undefined;
}

function placeIn(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
