import { readDraft, type Draft } from '../../compiler/draft';
import { contentFiles } from '../../compiler/files';

/** The content of this checkout. */
export function draft(): Draft {
  const read = readDraft(contentFiles());
  if (read.kind === 'refused') throw new Error('The content does not compile; npm run compile.');
  return read.draft;
}
