import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import type { Manifest } from '../build/manifest';
import type { Package } from '../build/zip';
import { bytesOf } from './files';

/** The files that a folder does not hold as they are. */
export function differing(files: Package, folder: string): readonly string[] {
  return [...files]
    .filter(([path, content]) => !isSame(path, Buffer.from(content), bytesOf(join(folder, path))))
    .map(([path]) => path);
}

function isSame(path: string, built: Buffer, held: Buffer | undefined): boolean {
  if (held === undefined || path !== 'skill-package/skill.json')
    return held?.equals(built) === true;
  return isDeepStrictEqual(withoutEndpoint(built), withoutEndpoint(held));
}

/** The ASK CLI writes the function's address into the manifest that it has deployed. */
function withoutEndpoint(text: Buffer): object {
  const { manifest = {} } = JSON.parse(text.toString()) as Manifest;
  const { endpoint: _, regions: __, ...custom } = manifest.apis?.custom ?? {};
  return { ...manifest, apis: { ...manifest.apis, custom } };
}
