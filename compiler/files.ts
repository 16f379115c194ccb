import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './draft';
import { LOOKUP } from './lookup-module';

export const ROOT = join(__dirname, '..');

/** The content files under a root folder, by their path from it, in a fixed order. */
export function contentFiles(root = ROOT): Files {
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const paths = names
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The generated files that the compiler may take over from its last run. */
export function generatedFiles(root = ROOT): Files {
  const text = textAt(join(root, LOOKUP));
  return new Map(text === undefined ? [] : [[LOOKUP, text]]);
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
