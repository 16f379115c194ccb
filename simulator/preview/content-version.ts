import type { Files } from '../../compiler/draft';
import { generatedFiles } from '../../compiler/files';
import type { Outcome } from './compile-thread';
import { skillFrom, type Skill } from './skill-from';

/** The content as it was last saved: the skill made from it, or what is wrong with it. */
export interface ContentVersion {
  readonly number: number;
  /** The newest skill that compiled; it goes on answering while the content is wrong. */
  readonly skill: Skill;
  readonly diagnostics: readonly string[];
  /** What it was made of. A trained lookup is reused while the samples stay the same. */
  readonly generated: Files;
}

/** The skill as it was last compiled to disk. */
export async function compiledVersion(): Promise<ContentVersion> {
  const generated = generatedFiles();
  return { number: 0, skill: await skillFrom(generated), diagnostics: [], generated };
}

/** The version after a change in the content was compiled. */
export async function versionAfter(
  last: ContentVersion,
  outcome: Outcome,
): Promise<ContentVersion> {
  const number = last.number + 1;
  if (outcome.kind === 'refused') return { ...last, number, diagnostics: outcome.diagnostics };
  const { files: generated } = outcome;
  return { number, skill: await skillFrom(generated), diagnostics: [], generated };
}
