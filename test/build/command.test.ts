import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../compiler/files';

const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

it.each([
  ['build/main.ts', ['everything'], 'build: unknown word "everything"'],
  ['build/main.ts', ['--release', 'now'], 'build: unknown word "--release now"'],
  ['build/icons-main.ts', ['large'], 'icons: unknown word "large"'],
])('%s refuses the words %s in one sentence', (script, words, expected) => {
  const run = spawnSync(process.execPath, [tsx, script, ...words], { cwd: ROOT, encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(expected);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});
