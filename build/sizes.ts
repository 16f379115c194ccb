import { deflateSync } from 'fflate';
import { model } from '../lambda/generated/lookup-model';

/** What the built function weighs, and how much of it is the trained lookup. */
export function sizes(code: string, zipped: Uint8Array): string {
  const lookup = deflateSync(Buffer.from(JSON.stringify(model)), { level: 9 }).length;
  return [
    `dist/lambda/index.js  ${kilobytes(code.length)}`,
    `dist/lambda.zip       ${kilobytes(zipped.length)}, of which the trained lookup ${kilobytes(lookup)}` +
      ` and all else ${kilobytes(zipped.length - lookup)}`,
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
