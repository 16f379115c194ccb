import { commandFrom } from '../../bench/command';
import { manyTopics } from '../../bench/many-topics';
import { freely, resolved } from '../../bench/requests';
import { held, skipped, table, told } from '../../bench/row';
import { runtimeApi } from '../../bench/runtime-api';
import { late, whyNot } from '../../bench/runtime-client';
import { quantile } from '../../bench/statistics';
import { readDraft } from '../../compiler/draft';
import { contentFiles } from '../../compiler/files';
import { referenceDiagnostics } from '../../compiler/rules/references';
import { sampleDiagnostics } from '../../compiler/rules/samples';

describe('npm run bench', () => {
  it.each([
    [[], 'all'],
    [['--offline'], 'offline'],
    [['--fast'], 'wrong'],
    [['--offline', 'now'], 'wrong'],
  ])('takes %j for %s', (words, kind) => {
    expect(commandFrom(words).kind).toBe(kind);
  });

  it.each([
    ['a slow network', { code: 'ETIMEDOUT' }, /not installed within 240 seconds$/],
    ['no npm', { code: 'ENOENT', message: 'spawnSync npm ENOENT' }, /\(spawnSync npm ENOENT\)$/],
    ['no compiler', undefined, /wants cmake and g\+\+/],
  ])('says why the runtime client is not here: %s', (_, error, why) => {
    expect(whyNot(error as NodeJS.ErrnoException | undefined)).toMatch(why);
  });

  it('says that an answer did not come in time', async () => {
    const { signal } = new AbortController();
    await expect(late(0, signal)).rejects.toThrow('did not answer within 0 seconds');
  });

  it('prints a Markdown table that says what was missed and what was skipped', () => {
    const rows = [held('A', 2, 1, 'ms'), told('B', '3 KB'), skipped('C', 'no network')];
    expect(table(rows).split('\n')).toEqual([
      '| what | goal | reached |   |',
      '| --- | --- | --- | --- |',
      '| A | at most 1 ms | 2 ms | missed |',
      '| B |  | 3 KB |  |',
      '| C |  | no network | skipped |',
    ]);
  });

  it('takes the middle value for the median and the last ones for a high share', () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([5, 1, 3], 0.99)).toBe(5);
  });

  it('asks by intent and in free words apart', () => {
    const text = JSON.stringify(resolved());
    expect(text).not.toContain('AskIntent');
    expect(resolved().length).toBeGreaterThan(100);
    expect(JSON.stringify(freely(['can i drive']))).toContain('please can i drive');
  });

  it('makes up topics that the compiler takes', () => {
    const read = readDraft(manyTopics(contentFiles(), 200));
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.diagnostics.slice(0, 3)));
    expect(read.draft.topics).toHaveLength(200);
    expect(sampleDiagnostics(read.draft)).toEqual([]);
    expect(referenceDiagnostics(read.draft)).toEqual([]);
  });
});

describe("the stand-in for Lambda's Runtime API", () => {
  it('gives one invocation and takes its answer', async () => {
    const api = await runtimeApi('{"ask":1}');
    const next = await fetch(`http://${api.address}/2018-06-01/runtime/invocation/next`);
    expect(await next.json()).toEqual({ ask: 1 });
    const path = 'invocation/bench/response';
    await fetch(`http://${api.address}/2018-06-01/runtime/${path}`, { method: 'POST', body: 'ok' });
    expect(await api.answered).toBe('ok');
    api.close();
  });
});
