import type { z } from 'zod';
import { quote, type Diagnostic } from './diagnostic';
import * as schema from './schema';
import { parse, type Source } from './source';

/** Content files by their path from the project's root, as text. */
export type Files = ReadonlyMap<string, string>;

/** A file's value, checked against its schema, and the source that knows its places. */
export interface Checked<Value> {
  readonly value: Value;
  readonly source: Source;
}

export const LANGUAGE = 'en-US';

const single = {
  clinic: ['content/clinic.yaml', schema.clinic],
  locales: ['content/locales.yaml', schema.locales],
  medicines: [`content/${LANGUAGE}/medicines.yaml`, schema.medicines],
  medicineForms: [`content/${LANGUAGE}/medicine-forms.yaml`, schema.medicineForms],
  emergencies: [`content/${LANGUAGE}/emergencies.yaml`, schema.emergencies],
  prompts: [`content/${LANGUAGE}/prompts.yaml`, schema.prompts],
  lexicon: [`content/${LANGUAGE}/lexicon.yaml`, schema.lexicon],
  pronunciations: [`content/${LANGUAGE}/pronunciations.yaml`, schema.pronunciations],
  outside: [`content/${LANGUAGE}/outside.yaml`, schema.outside],
  ambiguous: [`content/${LANGUAGE}/ambiguous.yaml`, schema.ambiguous],
  controls: [`content/${LANGUAGE}/controls.yaml`, schema.spokenControls],
  elsewhere: [`content/${LANGUAGE}/elsewhere.yaml`, schema.elsewhere],
  carriers: [`content/${LANGUAGE}/carriers.yaml`, schema.carriers],
  choices: [`content/${LANGUAGE}/choices.yaml`, schema.choices],
} as const;

type Single = typeof single;
export type TopicFile = Checked<z.infer<typeof schema.topic>> & { readonly id: string };

/** All content, of the right shape; whether it makes sense is for the rules to say. */
export type Draft = {
  readonly [Name in keyof Single]: Checked<z.infer<Single[Name][1]>>;
} & { readonly topics: readonly TopicFile[] };

export type Read =
  | { readonly kind: 'read'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** The content of the files, or everything that is wrong with their shape. */
export function readDraft(files: Files): Read {
  const diagnostics: Diagnostic[] = [];
  const read = <Value>(path: string, type: z.ZodType<Value>): Checked<Value> | undefined => {
    const checked = check(path, files.get(path), type);
    if (Array.isArray(checked)) diagnostics.push(...checked);
    return Array.isArray(checked) ? undefined : (checked as Checked<Value>);
  };
  const parts = Object.entries(single).map(([name, [path, type]]) => [
    name,
    read(path, type as z.ZodType),
  ]);
  const topics = topicPaths(files).map(([path, id]) => ({ id, ...read(path, schema.topic) }));
  const expected = new Set([
    ...Object.values(single).map(([path]) => path),
    ...topicPaths(files).map(([path]) => path),
  ]);
  for (const path of files.keys()) if (!expected.has(path)) diagnostics.push(stray(path));
  return diagnostics.length > 0
    ? { kind: 'refused', diagnostics }
    : { kind: 'read', draft: { ...Object.fromEntries(parts), topics } as unknown as Draft };
}

function topicPaths(files: Files): readonly (readonly [string, string])[] {
  const pattern = new RegExp(`^content/${LANGUAGE}/topics/([a-z0-9-]+)\\.yaml$`);
  return [...files.keys()].flatMap((path) => {
    const id = pattern.exec(path)?.[1];
    return id === undefined ? [] : [[path, id] as const];
  });
}

function check<Value>(
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

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `at least ${issue.minimum} entries` : 'a text';
  if (issue.code === 'too_big') return `at most ${issue.maximum} entries`;
  if (issue.code === 'invalid_type') return `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.message;
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

function stray(path: string): Diagnostic {
  return {
    path,
    line: 1,
    column: 1,
    found: 'a file the compiler does not know',
    expected: 'only the files that content/README.md names',
    remedy: 'remove it or correct its name',
  };
}
