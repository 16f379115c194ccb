import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build as bundle } from 'esbuild';
import { instead } from '../../build/generated';
import type { Files } from '../../compiler/draft';
import { LANGUAGE } from '../../compiler/draft';
import type * as BundleEntry from './bundle-entry';
import type { Model } from '../model';

type Entry = typeof BundleEntry;

/** The skill as it is with one version of the content, and the interaction model made with it. */
export interface Skill extends Entry {
  readonly model: Model;
}

const silent = { ...console, log: () => {} };

/**
 * The skill's own code with generated files that were never written: bundled and run as a module of
 * its own, so that what is heard is what `npm run compile` and a deployment would give.
 */
export async function skillFrom(generated: Files): Promise<Skill> {
  const { outputFiles } = await bundle({
    entryPoints: [join(__dirname, 'bundle-entry.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
    plugins: [instead(generated)],
  });
  const entry = { exports: {} as Entry };
  // The skill logs to the console, as on Lambda; the terminal here is for diagnostics.
  const parameters = ['module', 'exports', 'require', 'console', '__dirname'];
  compileFunction(outputFiles[0]?.text ?? '', parameters)(
    entry,
    entry.exports,
    createRequire(__filename),
    silent,
    __dirname,
  );
  const model = generated.get(`interaction-model/${LANGUAGE}.json`) ?? '{}';
  return { ...entry.exports, model: entry.exports.modelFrom(JSON.parse(model) as never) };
}
