import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../compiler/files';

const FOLDER = 'test/utterances';

/** The project's own sets, in a fixed order, by their path from its root. */
export function ownSets(): readonly string[] {
  return readdirSync(join(ROOT, FOLDER))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
}
