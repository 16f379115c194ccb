import type { At, Rule } from '../rule';
import { textsOf, type Listing } from './listing';

const SIGNATURE = '89504e470d0a1a0a';
/** Every PNG file ends with this chunk; one that was cut off does not. */
const END = '0000000049454e44ae426082';

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
      const file = Buffer.from(bytes);
      if (file.toString('hex', 0, 8) !== SIGNATURE) return ['not a PNG file'];
      if (file.toString('hex', file.length - END.length / 2) !== END) return ['cut off'];
      const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
      return width === size && height === size ? [] : [`${width} by ${height} pixels`];
    },
    accepted: { bytes: png(108, 108), size: 108 },
    refused: { bytes: png(108, 100), size: 108 },
    alsoRefused: [
      { bytes: undefined, size: 108 },
      { bytes: Buffer.from('GIF89a'), size: 108 },
      { bytes: png(108, 108).subarray(0, 30), size: 108 },
    ],
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

function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  head.write(SIGNATURE, 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from(END, 'hex')]);
}
