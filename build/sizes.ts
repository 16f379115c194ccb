import { deflateSync } from 'fflate';
import { model } from '../lambda/generated/lookup-model';
import type { Package } from './zip';

/** What the lookup adds to the zip, in bytes: what is trained, and the lexicon that people wrote. */
export function lookupSizes(): { readonly trained: number; readonly lexicon: number } {
  const { lexicon, ...trained } = model;
  return { trained: deflated(trained), lexicon: deflated(lexicon) };
}

/** What the built function weighs, and how much of it is the lookup. */
export function sizes(files: Package): string {
  const zipped = files.get('lambda.zip')?.length ?? 0;
  const { trained, lexicon } = lookupSizes();
  return [
    `dist/lambda/index.js  ${kilobytes(files.get('lambda/index.js')?.length ?? 0)}`,
    `dist/lambda.zip       ${kilobytes(zipped)}, of which the trained lookup ${kilobytes(trained)},` +
      ` its lexicon ${kilobytes(lexicon)} and all else ${kilobytes(zipped - trained - lexicon)}`,
  ].join('\n');
}

function deflated(value: unknown): number {
  return deflateSync(Buffer.from(JSON.stringify(value)), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
