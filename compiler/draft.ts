import type { z } from 'zod';
import { check, type Checked } from './check';
import type { Diagnostic } from './diagnostic';
import * as schema from './schema';

/** Content files by their path from the project's root, as text. */
export type Files = ReadonlyMap<string, string>;

/** The same as found on disk: a folder or a link that leads nowhere has no text. */
export type ContentFiles = ReadonlyMap<string, string | undefined>;

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

/** A part of the draft; its topics are one, whole when every topic has the right shape. */
export type Part = keyof Draft;

/** What could be read of a draft that has mistakes: the topics of the right shape, some parts. */
export interface Rest {
  readonly draft: Partial<Draft> & Pick<Draft, 'topics'>;
  readonly whole: ReadonlySet<Part>;
}

export type Read =
  | { readonly kind: 'read'; readonly draft: Draft }
  | {
      readonly kind: 'refused';
      readonly diagnostics: readonly Diagnostic[];
      readonly rest: Rest;
    };

/** The content of the files, or everything that is wrong with their shape. */
export function readDraft(files: ContentFiles): Read {
  const diagnostics: Diagnostic[] = [];
  const read = <Value>(path: string, type: z.ZodType<Value>): Checked<Value> | undefined => {
    const checked = check(path, files.get(path), type);
    if (Array.isArray(checked)) diagnostics.push(...checked);
    return Array.isArray(checked) ? undefined : (checked as Checked<Value>);
  };
  const parts = Object.entries(single).flatMap(([name, [path, type]]) => {
    const part = read(path, type as z.ZodType);
    return part ? [[name, part] as const] : [];
  });
  const paths = topicPaths(files);
  const topics = paths.flatMap(([path, id]) => {
    const topic = read(path, schema.topic);
    return topic ? [{ id, ...topic }] : [];
  });
  diagnostics.push(...strays(files));
  const draft = { ...Object.fromEntries(parts), topics };
  if (diagnostics.length === 0) return { kind: 'read', draft: draft as unknown as Draft };
  const whole = new Set(parts.map(([name]) => name as Part));
  if (topics.length === paths.length) whole.add('topics');
  return { kind: 'refused', diagnostics, rest: { draft, whole } };
}

function topicPaths(files: ContentFiles): readonly (readonly [string, string])[] {
  const pattern = new RegExp(`^content/${LANGUAGE}/topics/([a-z0-9-]+)\\.yaml$`);
  return [...files.keys()].flatMap((path) => {
    const id = pattern.exec(path)?.[1];
    return id === undefined ? [] : [[path, id] as const];
  });
}

function strays(files: ContentFiles): readonly Diagnostic[] {
  const known = new Set<string>([
    'content/README.md',
    ...Object.values(single).map(([path]) => path),
    ...topicPaths(files).map(([path]) => path),
  ]);
  return [...files]
    .filter(([path]) => !known.has(path))
    .map(([path, text]) => stray(path, text === undefined));
}

function stray(path: string, isUnreadable: boolean): Diagnostic {
  return {
    path,
    line: 1,
    column: 1,
    found: isUnreadable
      ? 'a folder, or a link to nothing, where files are'
      : 'a file the compiler does not know',
    expected: 'only the files that content/README.md names',
    remedy: 'remove it or correct its name',
  };
}
