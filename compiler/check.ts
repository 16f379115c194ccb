import type { z } from 'zod';
import { quote, type Diagnostic } from './diagnostic';
import { parse, type Source } from './source';

/** A file's value, checked against its schema, and the source that knows its places. */
export interface Checked<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** A content file held against its schema: its value, or everything wrong with its shape. */
export function check<Value>(
  path: string,
  text: string | undefined,
  type: z.ZodType<Value>,
): Checked<Value> | readonly Diagnostic[] {
  if (text === undefined) return [missing(path)];
  const parsed = parse(path, text);
  if (parsed.kind === 'broken') return parsed.diagnostics;
  const { source } = parsed;
  const result = type.safeParse(source.value);
  if (result.success) return { value: result.data, source };
  return result.error.issues.flatMap((issue) => shapeDiagnostics(issue, source));
}

function shapeDiagnostics(issue: z.core.$ZodIssue, source: Source): readonly Diagnostic[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const named = keys.length > 0 ? quote(keys.join('.')) : 'this file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...source.at([...keys, key]),
      found: `the key ${quote(key)}`,
      expected: `only the keys that ${named} may have`,
      remedy: 'correct its spelling or remove it',
    }));
  }
  const value = valueAt(source.value, keys);
  return [
    {
      ...source.at(keys),
      found: value === undefined ? `nothing at ${named}` : `${quote(value)} at ${named}`,
      expected: expectation(issue),
      remedy: value === undefined ? 'add it' : 'change it',
    },
  ];
}

/** What an author calls the shapes of YAML. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values below it',
  record: 'keys with values below it',
  string: 'a text',
  int: 'a whole number',
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `at least ${entries(issue.minimum)}`;
    return issue.origin === 'string' ? 'a text' : `more than ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `at most ${entries(issue.maximum)}`;
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.message;
}

function entries(count: number | bigint): string {
  return Number(count) === 1 ? '1 entry' : `${count} entries`;
}

function valueAt(value: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

function missing(path: string): Diagnostic {
  return {
    path,
    line: 1,
    column: 1,
    found: 'no such file',
    expected: 'a file at this path',
    remedy: 'add it (content/README.md says what it holds)',
  };
}
