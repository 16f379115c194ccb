import type { z } from 'zod';
import { check, type Checked } from './check';
import type { Diagnostic } from './diagnostic';
import * as schema from './schema';

/** Content files by their path from the project's root, as text. */
export type Files = ReadonlyMap<string, string>;

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
  followUps: [`content/${LANGUAGE}/follow-ups.yaml`, schema.followUps],
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
