import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { bundle, type Bundle } from '../../build/bundle';
import { sourcePlace } from '../../build/source-place';
import { ROOT } from '../../compiler/files';
import { node24 } from './node24';
import { envelope, requests, SKILL_ID, type Answered } from './requests';
import { runBundle, type Run } from './run-bundle';

const lambda24 = node24();
const events = requests.map(([, , event]) => event);
let built: Bundle;

beforeAll(async () => {
  built = await bundle();
});

describe.each([
  ['this Node', { kind: 'found', path: process.execPath } as const],
  ['Node 24', lambda24],
])('the bundle on %s', (name, node) => {
  if (node.kind === 'not here') {
    it.todo(`could not be tried on ${name}: ${node.why}`);
    return;
  }
  let run: Run;
  beforeAll(() => {
    run = runBundle(built.code, events, node.path);
  });

  it('loads, and has a handler that Node 24 on Lambda accepts', () => {
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(run.parameters).toBeLessThan(3);
  });

  it.each(requests.map(([what, how], index) => [what, how, index] as const))(
    'answers %s: %s',
    (_, how, index) => {
      expect(answered(run.answers[index])).toBe(how);
    },
  );

  it('writes one JSON line for each request', () => {
    const lines = run.log.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(
      events.map((event) => ('request' in event ? 'answered' : 'malformed')),
    );
  });
});

describe('the bundle', () => {
  it('refuses to start on Lambda without the id of its skill', () => {
    const run = runBundle(built.code, [], process.execPath, { AWS_LAMBDA_FUNCTION_NAME: 'skill' });
    expect(run.status).not.toBe(0);
    expect(run.errors).toContain('SKILL_ID is not set');
  });

  it('refuses requests of another skill', () => {
    const foreign = envelope({ type: 'LaunchRequest' }, `${SKILL_ID}-other`);
    const [answer] = runBundle(built.code, [foreign]).answers;
    expect(answer?.failed).toContain('Skill ID verification failed');
  });

  it('holds what the skill depends on at run time, and no tool of development', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const allowed = new Set([...Object.keys(dependencies), 'ask-sdk-runtime']);
    const bundled = new Set(Object.keys(built.inputs).flatMap(packageOf));
    expect([...bundled].filter((name) => !allowed.has(name))).toEqual([]);
    expect([...bundled]).toContain('ask-sdk-core');
  });

  it('unpacks the lookup and the medicines when words come in, and not before', async () => {
    const required: string[] = [];
    const entry = { exports: {} as { handler: (event: object) => Promise<unknown> } };
    compileFunction(built.code, ['module', 'require', 'console'])(
      entry,
      (name: string) => {
        required.push(name);
        return require(name) as unknown;
      },
      { log: () => {} },
    );
    const { handler } = entry.exports;
    await handler(envelope({ type: 'LaunchRequest' }));
    await handler(envelope({ type: 'IntentRequest', intent: { name: 'HowItWorksIntent' } }));
    expect(required).toEqual([]);
    const slots = { query: { name: 'query', value: 'how long does it take' } };
    await handler(envelope({ type: 'IntentRequest', intent: { name: 'AskIntent', slots } }));
    expect(new Set(required)).toEqual(new Set(['node:zlib']));
  });

  it('leads from a place in it back to the source', () => {
    const wanted = 'SKILL_ID is not set';
    const before = built.code.slice(0, built.code.indexOf(wanted)).split('\n');
    const place = sourcePlace(built, before.length, (before.at(-1) ?? '').length);
    const [path = '', line] = place?.split(':') ?? [];
    expect(path).toBe('lambda/settings.ts');
    expect(readFileSync(join(ROOT, path), 'utf8').split('\n')[Number(line) - 1]).toContain(wanted);
    expect(sourcePlace(built, 900, 1)).toBeUndefined();
  });

  it('holds nothing of the SDK but what runs', () => {
    const paths = Object.keys(built.inputs);
    expect(paths.filter((path) => path.includes('ask-sdk-model/'))).toEqual([]);
  });
});

function answered(envelope: Run['answers'][number] | undefined): Answered | undefined {
  const { outputSpeech, shouldEndSession } = envelope?.response ?? {};
  if (outputSpeech) return shouldEndSession === false ? 'open' : 'closed';
  return envelope?.response && !('shouldEndSession' in envelope.response) ? 'silent' : undefined;
}

function packageOf(path: string): readonly string[] {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path) ?? [];
  return name === undefined ? [] : [name];
}
