import { contentOf } from './content';
import { contentModule } from './content-module';
import type { Diagnostic } from './diagnostic';
import { inOrder } from './diagnostic';
import { differences } from './differences';
import { LANGUAGE, readDraft, type Draft, type Files } from './draft';
import { interactionModel } from './interaction-model';
import { LOOKUP, lookupModule } from './lookup-module';
import { module } from './module';
import { answerDiagnostics } from './rules/answers';
import { medicineDiagnostics } from './rules/medicines';
import { promptDiagnostics } from './rules/prompts';
import { referenceDiagnostics } from './rules/references';
import { sampleDiagnostics } from './rules/samples';
import { textDiagnostics } from './rules/texts';

export type Compiled =
  | { readonly kind: 'compiled'; readonly files: Files }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

const rules = [
  textDiagnostics,
  referenceDiagnostics,
  sampleDiagnostics,
  medicineDiagnostics,
  answerDiagnostics,
  promptDiagnostics,
];

/**
 * Content files -> generated files, or everything that is wrong with them. Pure: the same content
 * gives the same bytes. Training the lookup takes most of the time, so a caller that has the earlier
 * generated files may hand them in: a lookup trained on the same samples is taken over.
 */
export function compile(content: Files, earlier: Files = new Map()): Compiled {
  const read = readDraft(content);
  if (read.kind === 'refused') return { kind: 'refused', diagnostics: inOrder(read.diagnostics) };
  const diagnostics = rules.flatMap((rule) => rule(read.draft));
  return diagnostics.length > 0
    ? { kind: 'refused', diagnostics: inOrder(diagnostics) }
    : { kind: 'compiled', files: generated(read.draft, earlier) };
}

function generated(draft: Draft, earlier: Files): Files {
  const base = contentOf(draft, LANGUAGE);
  const others = Object.keys(draft.locales.value).filter((locale) => locale !== LANGUAGE);
  const changes = others.map((locale) => [locale, differences(base, contentOf(draft, locale))]);
  return new Map([
    [`interaction-model/${LANGUAGE}.json`, json(interactionModel(draft))],
    ['lambda/generated/content.ts', contentModule(base)],
    ['lambda/generated/locales.ts', module(localesDeclaration, changes, ')')],
    [LOOKUP, lookupModule(draft, base, earlier.get(LOOKUP))],
  ]);
}

const localesDeclaration = `/** Locale -> JSON pointer into the content -> the text that differs there. */
export const differences: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
