import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const EVERY_MILLISECONDS = 100;

/**
 * Calls back after the files in a folder changed and then stood still for a moment, so that a file
 * that is being written is read whole; gives what stops it. It looks at times and
 * sizes of the few dozen files itself: what the system reports differs between editors, which rename,
 * truncate or replace, and between kinds of disks.
 */
export function watch(folder: string, changed: () => void): () => void {
  let told = signature(folder);
  let last = told;
  const timer = setInterval(() => {
    const now = signature(folder);
    if (now === last && now !== told) {
      told = now;
      changed();
    }
    last = now;
  }, EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}

function signature(folder: string): string {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    return names.map((name) => `${name} ${stamp(join(folder, name))}`).join('\n');
  } catch {
    // A folder that is being replaced is not there for a moment.
    return '';
  }
}

function stamp(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}
