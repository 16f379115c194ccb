import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commandFrom } from '../../build/command';
import { ROOT } from '../../compiler/files';

const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

it.each([
  ['npm run build', [], undefined, 'build'],
  ['npm run build -- --release', ['--release'], undefined, 'release'],
  ['npm run build --release', [], 'true', 'release'],
])('%s builds for whom it says', (_, words, kept, kind) => {
  expect(commandFrom(words, kept)).toEqual({ kind });
});

it.each([
  ['build/main.ts', ['everything'], 'build: unknown word "everything"'],
  ['build/main.ts', ['--release', 'now'], 'build: unknown word "--release now"'],
  ['certify/main.ts', ['--x'], 'certify: unknown word "--x"'],
  ['bench/main.ts', ['--x'], 'bench: unknown word "--x"'],
  ['compiler/candidates/main.ts', ['--x'], 'candidates: unknown word "--x"'],
  ['build/icons-main.ts', ['large'], 'icons: unknown word "large"'],
  ['build/where.ts', ['at', 'Ui'], 'where: say a place in index.js as the log has it'],
])('%s refuses the words %s in one sentence', (script, words, expected) => {
  const run = spawnSync(process.execPath, [tsx, script, ...words], { cwd: ROOT, encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(expected);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});
