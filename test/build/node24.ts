import { spawnSync } from 'node:child_process';

export type Node24 =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'not here'; readonly why: string };

/** Node 24, which Lambda runs: this one, or the one that npx fetches once and then keeps. */
export function node24(): Node24 {
  if (process.version.startsWith('v24.')) return { kind: 'found', path: process.execPath };
  const { status, stdout, error } = spawnSync('npx', ['-y', 'node@24', '-p', 'process.execPath'], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  const path = stdout?.trim().split('\n').at(-1) ?? '';
  if (status === 0 && path !== '') return { kind: 'found', path };
  return { kind: 'not here', why: error?.message ?? `npx -y node@24 ended with ${status}` };
}
