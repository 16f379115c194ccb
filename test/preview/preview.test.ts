import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { commandFrom } from '../../simulator/preview/command';
import { preview, startPreview, type Preview } from '../browser/preview';
import { turnsOf } from '../browser/talks';

jest.setTimeout(30_000);

test.each([
  [['--port', 'door'], '"door" is no port; give a number such as 3000.'],
  [['--port', '70000'], '"70000" is no port; give a number such as 3000.'],
  [['--colour'], "Unknown option '--colour'."],
])('the words %j are refused in one sentence', (words, why) => {
  expect(commandFrom(words)).toEqual({ kind: 'wrong', why });
});

test('"--help" is the usage', () => {
  expect(commandFrom(['--help'])).toMatchObject({
    kind: 'help',
    usage: expect.stringContaining('npm run preview -- [--port 3000]'),
  });
});

test('a bad argument ends with code 2', async () => {
  expect(await ended(['--port', 'door'])).toEqual({
    code: 2,
    said: 'preview: "door" is no port; give a number such as 3000.\n',
  });
});

test('a taken port is said, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => other.once('listening', ready));
  const { port } = other.address() as AddressInfo;
  const { code, said } = await ended(['--port', String(port)]);
  other.close();
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is taken, perhaps by another preview`);
});

describe('the server', () => {
  let server: Preview;
  beforeAll(async () => {
    server = await startPreview();
  });
  afterAll(() => server.stop());

  test.each([
    ['another site by name', '/', { headers: { host: 'evil.example' } }, 403],
    ['a form of another site', '/turn', { method: 'POST', body: 'turn=open' }, 415],
    [
      'no turn',
      '/turn',
      { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'more than a turn can be',
      '/turn',
      {
        method: 'POST',
        body: ' '.repeat(300_000),
        headers: { 'content-type': 'application/json' },
      },
      413,
    ],
    ['any file of the disk', '/../package.json', {}, 404],
  ])('refuses %s', async (_, path, init, status) => {
    expect((await request(`${server.url}${path}`, init)).status).toBe(status);
  });

  test('answers in every locale of the content', async () => {
    const setup = (await (await fetch(`${server.url}/setup`)).json()) as { locales: string[] };
    expect(setup.locales).toEqual(['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN']);
    const turns = [{ kind: 'say', text: "he can't breathe" }] as const;
    expect((await server.answers('speaker', turns, 'en-AU')).exchange.speech).toContain('000');
  });

  test('answers while the lookup is trained on a new sample', async () => {
    server.edit(
      'en-US/topics/what-is-ketamine.yaml',
      'samples:\n',
      'samples:\n  - the drip drug what kind of stuff is that\n',
    );
    while (!(await isBusy(server.url))) await setTimeout(50);
    const { exchange } = await server.answers('speaker', turnsOf(['what is ketamine']));
    expect(exchange.speech).toMatch(/^Ketamine is/);
    expect(await isBusy(server.url)).toBe(true);
  });
});

/** What the page is told first. */
async function isBusy(url: string): Promise<boolean> {
  const reader = (await fetch(`${url}/news`)).body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value).includes('"isBusy":true');
}

async function ended(words: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = preview(words);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((done) => {
    child.on('close', (code) => done({ code, said }));
  });
}

/** `fetch` sets the host itself, so the plain client asks. */
async function request(
  url: string,
  { method = 'GET', body = '', headers = {} }: { method?: string; body?: string; headers?: object },
): Promise<{ status: number | undefined }> {
  const { request: ask } = await import('node:http');
  const { hostname, port } = new URL(url);
  const path = url.slice(url.indexOf('/', 'http://'.length));
  return new Promise((done, failed) => {
    const asked = ask({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      response.resume();
      done({ status: response.statusCode });
    });
    asked.on('error', failed);
    asked.end(body);
  });
}
