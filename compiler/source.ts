import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
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
  const garbled = text.search(/[\0\uFFFD]/);
  if (garbled >= 0) return { kind: 'broken', diagnostics: [notUtf8(path, text.slice(0, garbled))] };
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
  try {
    return { kind: 'parsed', source: { path, value: document.toJS() as unknown, at } };
  } catch (error) {
    // What an alias stands for is looked up only now; one may stand for nothing, or for too much.
    const place = { path, ...placeIn(lines, aliasOffset(document)) };
    return { kind: 'broken', diagnostics: [unreadableAlias(place, error)] };
  }
}

function unreadableAlias(place: Place, error: unknown): Diagnostic {
  return {
    ...place,
    found: `YAML that cannot be read (${error instanceof Error ? error.message : String(error)})`,
    expected: 'an alias (*name) of something above it (&name)',
    remedy: 'put a text that begins with * in quotes, or write out what the alias stands for',
  };
}

/** Where the first alias stands that stands for nothing, else the first at all. */
function aliasOffset(document: Document): number {
  const aliases: { readonly offset: number; readonly isLost: boolean }[] = [];
  visit(document, (_, node) => {
    if (isAlias(node) && node.range)
      aliases.push({ offset: node.range[0], isLost: node.resolve(document) === undefined });
  });
  return (aliases.find(({ isLost }) => isLost) ?? aliases[0])?.offset ?? 0;
}

function notUtf8(path: string, before: string): Diagnostic {
  const read = before.split('\n');
  return {
    path,
    line: read.length,
    column: (read.at(-1) ?? '').length + 1,
    found: 'bytes that are no UTF-8 text',
    expected: 'the encoding UTF-8',
    remedy: 'save the file again as UTF-8, not as UTF-16 or an older encoding',
  };
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
