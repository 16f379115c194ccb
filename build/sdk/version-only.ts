import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Of its own package.json the SDK reads the version, for its user agent; the rest is left out. */
export const versionOnly: Plugin = {
  name: 'version-only',
  setup(build) {
    build.onLoad({ filter: /ask-sdk-core[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
