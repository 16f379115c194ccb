/**
 * Installs the locked dependencies when they are missing or older than the lock file, so that one
 * npm command is enough on a fresh clone. Prints to standard error only: `npm run ask -- --jsonl`
 * owns standard output.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const current =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!current) {
  console.error('Installing the locked dependencies (npm ci) ...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'npm ci failed; see the lines above. Node 20.20 or newer and a network are needed.',
    );
    process.exit(npm.status ?? 1);
  }
}
