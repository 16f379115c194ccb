import { contentOf } from './content';
import { contentModules, localesModule } from './content-module';
import type { Diagnostic } from './diagnostic';
import { inOrder } from './diagnostic';
import { differences } from './differences';
import {
  LANGUAGE,
  readDraft,
  type ContentFiles,
  type Draft,
  type Files,
  type Part,
  type Rest,
} from './draft';
import { interactionModel } from './interaction-model';
import { LOOKUP, lookupModule } from './lookup-module';
import { answerDiagnostics } from './rules/answers';
import { medicineDiagnostics } from './rules/medicines';
import { promptDiagnostics } from './rules/prompts';
import { referenceDiagnostics } from './rules/references';
import { sampleDiagnostics } from './rules/samples';
import { textDiagnostics } from './rules/texts';

export type Compiled =
  | { readonly kind: 'compiled'; readonly files: Files }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

interface Rule {
  readonly find: (draft: Draft) => readonly Diagnostic[];
  /** Without these the rule cannot run, or would miss what is only in a file that is broken. */
  readonly needs: readonly Part[];
}

const sampled: readonly Part[] = [
  'medicineForms',
  'emergencies',
  'outside',
  'ambiguous',
  'followUps',
  'controls',
  'elsewhere',
  'carriers',
  'choices',
];

const rules: readonly Rule[] = [
  { find: textDiagnostics, needs: [] },
  {
    find: referenceDiagnostics,
    needs: ['topics', 'ambiguous', 'followUps', 'medicineForms', 'medicines'],
  },
  { find: sampleDiagnostics, needs: sampled },
  { find: medicineDiagnostics, needs: ['medicines'] },
  { find: answerDiagnostics, needs: ['medicines', 'medicineForms', 'emergencies', 'prompts'] },
  { find: promptDiagnostics, needs: [...sampled, 'topics', 'prompts'] },
];

/**
 * Content files -> generated files, or everything that is wrong with them. Pure: the same content
 * gives the same bytes. Training the lookup takes most of the time, so a caller that has the earlier
 * generated files may hand them in: a lookup trained on the same samples is taken over.
 */
export function compile(content: ContentFiles, earlier: Files = new Map()): Compiled {
  const read = readDraft(content);
  if (read.kind === 'refused') {
    const all = [...read.diagnostics, ...senseOf(read.rest)];
    return { kind: 'refused', diagnostics: inOrder(all) };
  }
  const diagnostics = rules.flatMap(({ find }) => find(read.draft));
  return diagnostics.length > 0
    ? { kind: 'refused', diagnostics: inOrder(diagnostics) }
    : { kind: 'compiled', files: generated(read.draft, earlier) };
}

/** What the rules have against the files that have the right shape, beside those that have not. */
function senseOf({ draft, whole }: Rest): readonly Diagnostic[] {
  return rules
    .filter(({ needs }) => needs.every((part) => whole.has(part)))
    .flatMap(({ find }) => find(draft as Draft)); // A rule reads no part that it does not need.
}

function generated(draft: Draft, earlier: Files): Files {
  const base = contentOf(draft, LANGUAGE);
  const others = Object.keys(draft.locales.value).filter((locale) => locale !== LANGUAGE);
  const changes = others.map(
    (locale) => [locale, differences(base, contentOf(draft, locale))] as const,
  );
  return new Map([
    [`interaction-model/${LANGUAGE}.json`, json(interactionModel(draft))],
    ...contentModules(base),
    ['lambda/generated/locales.ts', localesModule(Object.fromEntries(changes))],
    [LOOKUP, lookupModule(draft, base, earlier.get(LOOKUP))],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
