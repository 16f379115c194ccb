import { kilobytes, sizesOf } from '../build/sizes';
import type { Package } from '../build/zip';
import { held, told, type Row } from './row';

const MOST_KILOBYTES = 60;

/** What the built function weighs; the trained lookup is apart, for it grows with the samples. */
export async function sizeRows(files: Package): Promise<readonly Row[]> {
  const { zip, trained, lexicon, others } = await sizesOf(files);
  const code = files.get('lambda/index.js')?.length ?? 0;
  return [
    told('dist/lambda/index.js', kilobytes(code)),
    told(
      'dist/lambda.zip, the trained lookup in it, its hand-written lexicon',
      [zip, trained, lexicon].map(kilobytes).join(', '),
    ),
    held('dist/lambda.zip without the lookup', others / 1024, MOST_KILOBYTES, 'KB'),
  ];
}
