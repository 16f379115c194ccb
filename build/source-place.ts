import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { ROOT } from '../compiler/files';
import type { Bundle } from './bundle';

/**
 * The place in the source ("lambda/turn.ts:3:1") that a place in the bundle came from; nothing where
 * the bundle has no such place. Lines and columns count from 1, as in a stack.
 */
export function sourcePlace({ code, map }: Bundle, line: number, column: number) {
  const length = code.split('\n')[line - 1]?.length ?? 0;
  if (column < 1 || column > length) return undefined;
  const found = new SourceMap(JSON.parse(map)).findEntry(line - 1, column - 1);
  if (!('originalSource' in found)) return undefined;
  const { originalSource, originalLine, originalColumn } = found;
  return `${relative(ROOT, originalSource)}:${originalLine + 1}:${originalColumn + 1}`;
}
