import type { At, Rule } from '../rule';
import { textsOf, type Listing } from './listing';

const SIGNATURE = '89504e470d0a1a0a';

/** An icon of the store: its bytes, and how wide and high it has to be. */
export interface Icon {
  readonly bytes: Uint8Array | undefined;
  readonly size: number;
}

export const iconRules: readonly Rule<Icon>[] = [
  {
    id: 'manifest-47-icons',
    severity: 'error',
    what: 'The icons are PNG files of 108 and 512 pixels, read from their bytes',
    problems: ({ bytes, size }) => {
      if (!bytes) return ['no such file'];
      const png = Buffer.from(bytes);
      if (png.toString('hex', 0, 8) !== SIGNATURE || png.length < 24) return ['not a PNG file'];
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      return width === size && height === size ? [] : [`${width} by ${height} pixels`];
    },
    accepted: { bytes: header(108, 108), size: 108 },
    refused: { bytes: header(108, 100), size: 108 },
  },
];

/** The icons that the manifest names, read from the package. */
export function iconsOf(
  listing: Listing,
  read: (path: string) => Uint8Array | undefined,
): readonly At<Icon>[] {
  return textsOf(listing).flatMap(([locale, { smallIconUri = '', largeIconUri = '' }]) => [
    { at: `${locale} ${smallIconUri}`, subject: { bytes: read(pathOf(smallIconUri)), size: 108 } },
    { at: `${locale} ${largeIconUri}`, subject: { bytes: read(pathOf(largeIconUri)), size: 512 } },
  ]);
}

/** The ASK CLI uploads what stands behind file://, by its path in the package. */
function pathOf(uri: string): string {
  return uri.replace(/^file:\/\//, '');
}

function header(width: number, height: number): Uint8Array {
  const png = Buffer.alloc(24);
  png.write(SIGNATURE, 'hex');
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}
