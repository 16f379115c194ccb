import { dirname, join } from 'node:path';
import { compress } from 'brotli-wasm';
import type { Plugin } from 'esbuild';
import type { Files } from '../compiler/draft';
import { ROOT } from '../compiler/files';
import { readLazyModule } from '../compiler/module';
import { generatedText } from './generated';

const UNPACK = join(ROOT, 'build', 'unpack');

/**
 * The generated modules that most requests do without (the trained lookup, the long lists) as
 * compressed text, unpacked when first called for. V8 reads every character of a bundle while a cold
 * start waits: of half a megabyte of numbers and names it would be most of that.
 */
export function packed(generated: Files): Plugin {
  return {
    name: 'packed',
    setup(build) {
      const filter = /[\\/]lambda[\\/]generated[\\/](?:lookup-model|medicine-lists)\.ts$/;
      build.onLoad({ filter }, ({ path }) => {
        const source = generatedText(path, generated);
        return { contents: packedModule(source), loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

/** As long as a piece of text is, V8 reads it without a larger buffer of its own. */
const PIECE = 4096;

/** A value as pieces of letters, so compressed that the zip around them gains nothing. */
function pack(value: unknown): readonly string[] {
  // Not Node's own Brotli: the same content gives the same bytes on every version of Node.
  const compressed = compress(Buffer.from(JSON.stringify(value)), { quality: 11 });
  const letters = Buffer.from(compressed).toString('base64');
  return Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, at) =>
    letters.slice(at * PIECE, (at + 1) * PIECE),
  );
}

function packedModule(source: string): string {
  const { name, value } = readLazyModule(source);
  return `import { once } from '../once';
import { unpack } from ${JSON.stringify(UNPACK)};
export const ${name} = once(() => unpack(${JSON.stringify(pack(value))}));
`;
}
