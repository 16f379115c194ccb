import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { built, inFolder } from '../build/aside';
import { ROOT } from '../compiler/files';
import { certify } from './certify';
import { differing } from './differing';
import { gather } from './gather';
import type { Product } from './product';
import { report } from './report';

/** `npm run certify`: builds aside, checks, prints the table. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length > 0) {
    console.error(`certify: unknown word "${words.join(' ')}"; say "npm run certify" alone.`);
    return 2;
  }
  const files = await built();
  if (!files) {
    console.error('certify: the content has mistakes; "npm run compile" says which.');
    return 1;
  }
  const product = await inFolder(files, (folder) => gather(ROOT, folder));
  const findings = certify(product);
  console.log(report(findings));
  console.log(talked(product));
  const dist = join(ROOT, 'dist');
  const others = existsSync(join(dist, 'lambda')) ? differing(files, dist) : [];
  if (others.length > 0)
    console.error(`certify: dist/ is not what was certified (${others[0]}); build it again.`);
  return others.length > 0 || findings.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
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
