import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../compiler/draft';
import { ROOT } from '../compiler/files';
import { interactionModel } from '../compiler/interaction-model';

/**
 * Whether the content's samples have changed since they were compiled: the figures would be those of
 * the old samples, and the places those of the new. Compares the interaction model only, because
 * training anew to compare the lookup takes longer than the lab itself.
 */
export function isStale(draft: Draft): boolean {
  const path = join(ROOT, 'interaction-model', 'en-US.json');
  const compiled = JSON.parse(readFileSync(path, 'utf8')) as unknown;
  return JSON.stringify(compiled) !== JSON.stringify(interactionModel(draft));
}
