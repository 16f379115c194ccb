import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDraft } from '../compiler/draft';
import { contentFiles } from '../compiler/files';
import { distOf, writeDist } from './dist';
import type { Package } from './zip';

/** What this checkout builds; nothing when its content has mistakes. */
export async function built(): Promise<Package | undefined> {
  const read = readDraft(contentFiles());
  return read.kind === 'read' ? distOf(read.draft) : undefined;
}

/** Lends the files in a folder of their own: dist/ stays as a release build has left it. */
export async function inFolder<Result>(
  files: Package,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'infusion-built-'));
  try {
    writeDist(folder, files);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
