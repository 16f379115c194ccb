import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Files } from '../compiler/draft';
import { ROOT } from '../compiler/files';

/** The text of a file of lambda/generated/: the compiler's where it has one, else the one on disk. */
export function generatedText(path: string, generated: Files): string {
  return generated.get(relative(ROOT, path).replaceAll('\\', '/')) ?? readFileSync(path, 'utf8');
}

/** Bundles the compiler's answer in place of lambda/generated/, though it was never written. */
export function instead(generated: Files): Plugin {
  return {
    name: 'generated',
    setup(build) {
      build.onLoad({ filter: /[\\/]lambda[\\/]generated[\\/][\w-]+\.ts$/ }, ({ path }) => ({
        contents: generatedText(path, generated),
        loader: 'ts',
      }));
    },
  };
}
