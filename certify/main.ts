import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../compiler/files';
import { certify } from './certify';
import { gather } from './gather';
import type { Product } from './product';
import { report } from './report';

/** `npm run certify`: builds, checks, prints the table. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length > 0) {
    console.error(`certify: unknown word "${words.join(' ')}"; say "npm run certify" alone.`);
    return 2;
  }
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'lambda', 'index.js'))) {
    console.error('certify: nothing is built; run "npm run build" first.');
    return 2;
  }
  const product = await gather(ROOT, dist);
  const findings = certify(product);
  console.log(report(findings));
  console.log(talked(product));
  return findings.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
}

/** How much was said, to show that it was not nothing. */
function talked({ conversations, withScreen }: Product): string {
  const walks = [...conversations, withScreen].map(({ walk }) => walk);
  const states = walks.reduce((sum, walk) => sum + walk.states, 0);
  const requests = walks.reduce((sum, walk) => sum + walk.requests, 0);
  return `The built skill answered ${requests} requests in ${states} states of a conversation.`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`certify: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
