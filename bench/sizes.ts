import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'fflate';
import { model } from '../lambda/generated/lookup-model';
import { held, told, type Row } from './row';

const MOST_KILOBYTES = 60;

/** What the built function weighs; the trained lookup is apart, for it grows with the samples. */
export function sizeRows(dist: string): readonly Row[] {
  const code = readFileSync(join(dist, 'lambda', 'index.js')).length / 1024;
  const zip = readFileSync(join(dist, 'lambda.zip')).length / 1024;
  const lookup = deflateSync(Buffer.from(JSON.stringify(model)), { level: 9 }).length / 1024;
  return [
    told('dist/lambda/index.js', `${code.toFixed(1)} KB`),
    told(
      'dist/lambda.zip, the trained lookup in it',
      `${zip.toFixed(1)} KB, ${lookup.toFixed(1)} KB`,
    ),
    held('dist/lambda.zip without the trained lookup', zip - lookup, MOST_KILOBYTES, 'KB'),
  ];
}
