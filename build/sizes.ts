import { LOOKUP, sourceOf } from '../compiler/lookup-module';
import { lookupModel } from '../lambda/generated/lookup-model';
import { bundle } from './bundle';
import { zip, type Package } from './zip';

/** Bytes of the zip, and what in it is there for the lookup: what it was taught, what people wrote. */
export interface Sizes {
  readonly zip: number;
  readonly trained: number;
  readonly lexicon: number;
  readonly others: number;
}

/** Weighed by leaving out: the zip with the lookup, without its lexicon, and without all of it. */
export async function sizesOf(files: Package): Promise<Sizes> {
  const { lexicon: _written, ...trained } = lookupModel();
  const whole = files.get('lambda.zip')?.length ?? 0;
  const [untold, others] = await Promise.all([trained, {}].map(zippedWith));
  const lexicon = whole - (untold ?? 0);
  return { zip: whole, trained: whole - lexicon - (others ?? 0), lexicon, others: others ?? 0 };
}

/** What the built function weighs, and how much of it is the lookup. */
export async function sizes(files: Package): Promise<string> {
  const { zip: whole, trained, lexicon, others } = await sizesOf(files);
  return [
    `dist/lambda/index.js  ${kilobytes(files.get('lambda/index.js')?.length ?? 0)}`,
    `dist/lambda.zip       ${kilobytes(whole)}, of which the trained lookup ${kilobytes(trained)},` +
      ` its lexicon ${kilobytes(lexicon)} and all else ${kilobytes(others)}`,
  ].join('\n');
}

async function zippedWith(model: object): Promise<number> {
  const { code } = await bundle(new Map([[LOOKUP, sourceOf(model, 'To be weighed.')]]));
  return zip(new Map([['index.js', code]])).length;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
