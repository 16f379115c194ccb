import { readFileSync } from 'node:fs';
import { isNativeError } from 'node:util/types';
import { readCase, type Case } from './case';

/** A file of utterances; `problems` say which of its lines could not be used, and why. */
export interface ReadSet {
  readonly path: string;
  readonly cases: readonly Case[];
  readonly problems: readonly string[];
}

export type UtteranceSet =
  | { readonly kind: 'read'; readonly set: ReadSet }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a set; its path counts from the folder that the lab runs in. */
export function readSet(path: string): UtteranceSet {
  const text = textAt(path);
  if (typeof text !== 'string') return { kind: 'unreadable', why: `${path}: ${text.why}` };
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((json, index) => ({ json, number: index + 1 }))
    .filter(({ json }) => json.trim() !== '')
    .map(({ json, number }) => readCase(json, number));
  const set: ReadSet = {
    path,
    cases: lines.flatMap((line) => (line.kind === 'case' ? [line.case] : [])),
    problems: lines.flatMap((line) =>
      line.kind === 'malformed' ? [`${path}:${line.line}: ${line.why}`] : [],
    ),
  };
  return { kind: 'read', set };
}

function textAt(path: string): string | { readonly why: string } {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = isNativeError(error) && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { why: 'there is no such file.' };
    if (code === 'EISDIR') return { why: 'is a folder; name one of its files.' };
    return { why: 'the file cannot be read.' };
  }
}
