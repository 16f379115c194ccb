import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE, type Files } from './draft';
import { ROOT } from './files';
import { LOOKUP } from './lookup-module';

/**
 * The generated files as they are on disk. Handed to `compile`, they spare training the lookup anew
 * where the samples are the same.
 */
export function generatedFiles(root = ROOT): Files {
  const paths = [
    `interaction-model/${LANGUAGE}.json`,
    'lambda/generated/content.ts',
    'lambda/generated/locales.ts',
    LOOKUP,
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
