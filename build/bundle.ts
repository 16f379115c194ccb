import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { ROOT } from '../compiler/files';
import { versionOnly } from './sdk/version-only';

export interface Bundle {
  readonly code: string;
  /** Which files went into it; see https://esbuild.github.io/api/#metafile. */
  readonly inputs: Metafile['inputs'];
}

/**
 * The skill as one CommonJS file: ES modules need a shim for the SDK's `require` on Lambda. Minified,
 * but with names kept, which the SDK puts into the names of its errors.
 */
export async function bundle(entry = join('lambda', 'index.ts')): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: 'index.js',
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    plugins: [versionOnly],
    alias: { 'ask-sdk-core': './build/sdk/core.ts', 'ask-sdk-model': './build/sdk/model.ts' },
  });
  return { code: outputFiles.map((file) => file.text).join(''), inputs: metafile.inputs };
}
