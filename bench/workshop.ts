import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../compiler/files';

/** A folder of its own for everything that is built to be measured; removed at the end. */
export interface Workshop {
  readonly folder: string;
}

export function openWorkshop(): Workshop {
  return { folder: mkdtempSync(join(tmpdir(), 'infusion-bench-')) };
}

export function closeWorkshop({ folder }: Workshop): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts a file there and says where. */
export function put({ folder }: Workshop, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A TypeScript file of bench/ as one JavaScript file that plain Node runs, minified as usual. */
export async function bundled(workshop: Workshop, entry: string, name: string): Promise<string> {
  const outfile = join(workshop.folder, name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  return outfile;
}
