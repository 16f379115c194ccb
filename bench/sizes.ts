import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookupSizes } from '../build/sizes';
import { held, told, type Row } from './row';

const MOST_KILOBYTES = 60;

/** What the built function weighs; the trained lookup is apart, for it grows with the samples. */
export function sizeRows(dist: string): readonly Row[] {
  const code = readFileSync(join(dist, 'lambda', 'index.js')).length / 1024;
  const zip = readFileSync(join(dist, 'lambda.zip')).length / 1024;
  const { trained, lexicon } = lookupSizes();
  const others = zip - (trained + lexicon) / 1024;
  return [
    told('dist/lambda/index.js', `${code.toFixed(1)} KB`),
    told(
      'dist/lambda.zip, the trained lookup in it, its hand-written lexicon',
      [zip, trained / 1024, lexicon / 1024].map((size) => `${size.toFixed(1)} KB`).join(', '),
    ),
    held('dist/lambda.zip without the lookup', others, MOST_KILOBYTES, 'KB'),
  ];
}
