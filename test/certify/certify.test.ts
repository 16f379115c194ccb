import { check } from 'ssml-check-core';
import { inFolder } from '../../build/aside';
import { distOf } from '../../build/dist';
import { differing } from '../../certify/differing';
import { certify, type Finding } from '../../certify/certify';
import { gather } from '../../certify/gather';
import type { Product } from '../../certify/product';
import { ROOT } from '../../compiler/files';
import { draft } from '../build/draft';

let product: Product;
let findings: readonly Finding[];

beforeAll(async () => {
  product = await inFolder(await distOf(draft()), (folder) => gather(ROOT, folder));
  findings = certify(product);
}, 120_000);

describe('npm run certify', () => {
  it('has nothing against the skill', () => {
    const failed = findings.filter(({ verdict }) => verdict === 'failed');
    expect(failed.map(({ id, problems }) => [id, problems.slice(0, 5)])).toEqual([]);
  });

  it('knows a folder that holds another state, but for the endpoint of the ASK CLI', async () => {
    const files = new Map([
      ['lambda/index.js', 'one'],
      ['skill-package/skill.json', '{"manifest":{"apis":{}}}'],
    ]);
    const endpoint = { uri: 'arn:aws:lambda:us-east-1:1:function:f' };
    const manifest = JSON.stringify({ manifest: { apis: { custom: { endpoint } } } });
    const deployed = new Map([...files, ['skill-package/skill.json', manifest]]);
    const older = new Map([...files, ['lambda/index.js', 'another']]);
    const against = (held: typeof files) =>
      inFolder(held, async (folder) => differing(files, folder));
    expect(await against(deployed)).toEqual([]);
    expect(await against(older)).toEqual(['lambda/index.js']);
    expect(await against(new Map())).toEqual([...files.keys()]);
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
