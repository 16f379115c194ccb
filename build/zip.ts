import { zipSync, type ZipAttributes, type Zippable } from 'fflate';

/** Files by their path, as text or bytes. */
export type Package = ReadonlyMap<string, string | Uint8Array>;

/**
 * A zip whose bytes depend on the files only: sorted, one date (by local time, as zip has it), one
 * mode, and a compressor that does not change with Node's.
 */
export function zip(files: Package): Uint8Array {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, Buffer.from(content)] as const);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, attributes);
}

const UNIX = 3;

// Lambda's user has to be able to read the file: -rw-r--r--.
const attributes: ZipAttributes & { readonly level: 9 } = {
  mtime: new Date(1990, 0, 1),
  os: UNIX,
  attrs: 0o100644 * 0x10000,
  level: 9,
};
