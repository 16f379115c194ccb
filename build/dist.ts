import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from '../compiler/draft';
import { bundle } from './bundle';
import { skillPackage } from './skill-package';
import { zip, type Package } from './zip';

/** Everything that is deployed, by its path in dist/. */
export async function distOf(draft: Draft): Promise<Package> {
  const { code } = await bundle();
  const inPackage = [...skillPackage(draft)].map(
    ([path, content]) => [`skill-package/${path}`, content] as const,
  );
  return new Map<string, string | Uint8Array>([
    ['lambda/index.js', code],
    ['lambda.zip', zip(new Map([['index.js', code]]))],
    ...inPackage,
  ]);
}

/** Writes what is deployed into a folder, in place of what was deployed before. */
export function writeDist(folder: string, files: Package): void {
  clearDist(folder);
  for (const [path, content] of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/** Removes what could be deployed, so that a deploy after a refused build finds nothing. */
export function clearDist(folder: string): void {
  for (const path of ['lambda', 'lambda.zip', 'skill-package'])
    rmSync(join(folder, path), { recursive: true, force: true });
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
