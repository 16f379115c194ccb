import { spawnSync } from 'node:child_process';

export type Node24 =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'not here'; readonly why: string };

/** The Node.js that Lambda runs: this one, or the one that npx fetches once and then keeps. */
export function node24(): Node24 {
  if (process.version.startsWith('v24.')) return { kind: 'found', path: process.execPath };
  const { status, stdout } = spawnSync('npx', ['-y', 'node@24', '-p', 'process.execPath'], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  const path = stdout?.trim().split('\n').at(-1) ?? '';
  return status === 0 && path !== ''
    ? { kind: 'found', path }
    : { kind: 'not here', why: 'Node 24 could not be had through "npx -y node@24"' };
}
