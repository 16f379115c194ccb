import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Files } from '../compiler/draft';
import { versionOnly } from '../build/sdk/version-only';
import { bundled, type Workshop } from './workshop';

/** The skill bundled as build/bundle.ts does, around other generated files. */
export function skillWith(workshop: Workshop, generated: Files, name: string): Promise<string> {
  return bundled(workshop, 'lambda/index.ts', name, {
    plugins: [versionOnly, inPlaceOf(generated)],
    alias: { 'ask-sdk-core': './build/sdk/core.ts', 'ask-sdk-model': './build/sdk/model.ts' },
  });
}

function inPlaceOf(generated: Files): Plugin {
  return {
    name: 'generated',
    setup(build) {
      build.onLoad({ filter: /lambda[\\/]generated[\\/]\w[\w-]*\.ts$/ }, ({ path }) => {
        const contents = generated.get(`lambda/generated/${basename(path)}`);
        return { contents: contents ?? readFileSync(path, 'utf8'), loader: 'ts' };
      });
    },
  };
}
