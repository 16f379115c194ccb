import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from '../compiler/files';

/** The sizes that a skill's listing asks for: the small and the large icon. */
export const iconSizes = [108, 512] as const;

/** The icon in one of the sizes, as PNG bytes. */
export function icon(size: number): Uint8Array {
  const svg = readFileSync(join(ROOT, 'assets', 'icon.svg'), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Where the icon of a size is kept; skill.json names these places. */
export function iconPath(size: number): string {
  return join(ROOT, 'assets', 'icons', `icon-${size}.png`);
}

/** `npm run icons`: draws assets/icons anew from assets/icon.svg. */
export function writeIcons(): void {
  for (const size of iconSizes) {
    mkdirSync(join(ROOT, 'assets', 'icons'), { recursive: true });
    writeFileSync(iconPath(size), icon(size));
  }
}
