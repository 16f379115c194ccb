import type * as Zlib from 'node:zlib';

/** The value that build/packed.ts packed; part of the bundle, and called when the value is needed. */
export function unpack(pieces: readonly string[]): never {
  // Loaded only now: most cold starts get by without it.
  const { brotliDecompressSync } = require('node:zlib') as typeof Zlib;
  return JSON.parse(
    brotliDecompressSync(Buffer.from(pieces.join(''), 'base64')).toString(),
  ) as never;
}
