import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LANGUAGE, type ContentFiles, type Files } from './draft';
import { LOOKUP } from './lookup-module';

export const ROOT = join(__dirname, '..');

/** The content files under a root folder, by their path from it, in a fixed order. */
export function contentFiles(root = ROOT): ContentFiles {
  if (!existsSync(join(root, 'content'))) return new Map();
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() || entry.name.includes('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    // Editors and file managers keep files of their own (.DS_Store) beside ours.
    .filter((path) => !path.includes('/.'))
    .sort();
  return new Map(paths.map((path) => [path, textAt(join(root, path))]));
}

/**
 * The generated files that are on disk. Handed to `compile`, they spare training the lookup anew where
 * the samples are the same.
 */
export function generatedFiles(root = ROOT): Files {
  const paths = [
    `interaction-model/${LANGUAGE}.json`,
    'lambda/generated/content.ts',
    'lambda/generated/medicine-lists.ts',
    'lambda/generated/locales.ts',
    LOOKUP,
  ];
  return new Map(
    paths.flatMap((path) => {
      const text = textAt(join(root, path));
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** Those of the files that differ from what is on disk. */
export function staleFiles(files: Files, root = ROOT): Files {
  return new Map([...files].filter(([path, text]) => textAt(join(root, path)) !== text));
}

export function writeFiles(files: Files, root = ROOT): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
