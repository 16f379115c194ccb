import { unzipSync } from 'fflate';
import { bundle } from '../../build/bundle';
import { zip } from '../../build/zip';

const files = new Map<string, string | Uint8Array>([
  ['index.js', 'exports.handler = async () => ({});\n'],
  ['assets/icon.png', Uint8Array.of(137, 80, 78, 71)],
]);

describe('the zip', () => {
  it('holds the files as they are', () => {
    const unzipped = unzipSync(zip(files));
    expect(Object.keys(unzipped).sort()).toEqual(['assets/icon.png', 'index.js']);
    expect(Buffer.from(unzipped['index.js'] ?? []).toString()).toBe(files.get('index.js'));
  });

  it('is the same bytes whatever the order of the files', () => {
    const reversed = new Map([...files].toReversed());
    expect(Buffer.from(zip(reversed)).equals(Buffer.from(zip(files)))).toBe(true);
  });

  it('carries no date of today, and a mode that Lambda can read', () => {
    const bytes = Buffer.from(zip(new Map([['index.js', '']])));
    const directory = bytes.indexOf('PK\u0001\u0002');
    const FIRST_OF_1990 = ((1990 - 1980) << 25) | (1 << 21) | (1 << 16);
    expect(bytes.readUInt32LE(directory + 12)).toBe(FIRST_OF_1990);
    expect(bytes.readUInt32LE(directory + 38) / 0x10000).toBe(0o100644);
  });

  it('of the skill is the same bytes when it is built again', async () => {
    const [first, second] = await Promise.all([bundle(), bundle()]);
    const zipped = [first, second].map(({ code }) => zip(new Map([['index.js', code]])));
    expect(Buffer.compare(zipped[0] ?? Buffer.of(1), zipped[1] ?? Buffer.of(2))).toBe(0);
  });
});
