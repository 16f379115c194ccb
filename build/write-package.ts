import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../compiler/files';
import type { Package } from './zip';

/** Writes files into a folder; without "keep", the folder holds nothing else afterwards. */
export function writePackage(folder: string, files: Package, others?: 'keep'): void {
  if (others !== 'keep') rmSync(join(ROOT, folder), { recursive: true, force: true });
  for (const [path, content] of files) {
    const place = join(ROOT, folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
