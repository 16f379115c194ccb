import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { check } from 'ssml-check-core';
import { bundle } from '../../build/bundle';
import { skillPackage } from '../../build/skill-package';
import { writePackage } from '../../build/write-package';
import { zip } from '../../build/zip';
import { certify, type Finding } from '../../certify/certify';
import { gather } from '../../certify/gather';
import type { Product } from '../../certify/product';
import { ROOT } from '../../compiler/files';
import { draft } from '../build/draft';

/** Built into a folder of its own: another test or a developer may be writing dist/ right now. */
const dist = mkdtempSync(join(tmpdir(), 'certify-'));
let product: Product;
let findings: readonly Finding[];

beforeAll(async () => {
  const { code } = await bundle();
  const lambda = new Map([['index.js', code]]);
  const folder = relative(ROOT, dist);
  writePackage(join(folder, 'lambda'), lambda);
  writePackage(join(folder, 'skill-package'), skillPackage(draft()));
  writePackage(folder, new Map([['lambda.zip', zip(lambda)]]), 'keep');
  product = await gather(ROOT, dist);
  findings = certify(product);
}, 120_000);

afterAll(() => rmSync(dist, { recursive: true }));

describe('npm run certify', () => {
  it('has nothing against the skill', () => {
    const failed = findings.filter(({ verdict }) => verdict === 'failed');
    expect(failed.map(({ id, problems }) => [id, problems.slice(0, 5)])).toEqual([]);
  });

  it('always leaves the policy, the device and the clinic to a human', () => {
    const ids = findings.filter(({ verdict }) => verdict === 'human').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['human-policy', 'human-device', 'human-clinic']));
  });

  it('talks to the skill in every locale, and with a screen, in hundreds of states', () => {
    const { conversations, withScreen } = product;
    expect(conversations.map(({ locale }) => locale).sort()).toEqual([
      'en-AU',
      'en-CA',
      'en-GB',
      'en-IN',
      'en-US',
    ]);
    expect(withScreen.walk.states).toBeGreaterThan(300);
    for (const { walk } of conversations) expect(walk.states).toBeGreaterThan(79);
  });

  it('agrees with ssml-check-core on the SSML of every response', async () => {
    const visits = product.conversations.flatMap(({ walk }) => walk.visits);
    const speeches = [...new Set(visits.map(({ ssml }) => ssml))].filter((ssml) => ssml !== '');
    const opinions = await Promise.all(
      speeches.map((ssml) => check(ssml, { platform: 'amazon', locale: 'en-US' })),
    );
    const objections = opinions.flatMap((errors, at) => (errors ? [speeches[at]] : []));
    expect(speeches.length).toBeGreaterThan(300);
    expect(objections).toEqual([]);
  });
});
