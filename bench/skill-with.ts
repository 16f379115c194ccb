import type { Files } from '../compiler/draft';
import { bundle } from '../build/bundle';
import { put, type Workshop } from './workshop';

/** The skill bundled around other generated files. */
export async function skillWith(
  workshop: Workshop,
  generated: Files,
  name: string,
): Promise<string> {
  const { code } = await bundle(generated);
  return put(workshop, name, code);
}
