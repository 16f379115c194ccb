import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import type { Files } from '../compiler/draft';
import { ROOT } from '../compiler/files';
import { instead } from './generated';
import { packed } from './packed';
import { versionOnly } from './sdk/version-only';

export interface Bundle {
  readonly code: string;
  /** What came from where: https://tc39.es/ecma426/. Not deployed; `npm run where` reads it. */
  readonly map: string;
  /** Which files went into it; see https://esbuild.github.io/api/#metafile. */
  readonly inputs: Metafile['inputs'];
}

/**
 * The skill as one CommonJS file, with what the compiler generated or else what is on disk. ES modules
 * need a shim for the SDK's `require` on Lambda. Names are minified, too, also those that the
 * SDK calls its errors by: with them a cold start takes 2 ms longer.
 */
export async function bundle(generated: Files = new Map()): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('lambda', 'index.ts')],
    outfile: 'index.js',
    write: false,
    metafile: true,
    bundle: true,
    sourcemap: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    plugins: [versionOnly, packed(generated), instead(generated)],
    alias: { 'ask-sdk-core': './build/sdk/core.ts', 'ask-sdk-model': './build/sdk/model.ts' },
  });
  const [map = '', code = ''] = outputFiles.map((file) => file.text);
  return { code, map, inputs: metafile.inputs };
}
