import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answered } from './answered';
import { asked } from './asked';
import type { ContentVersion } from './content-version';
import { deviceKinds } from './devices';
import type { Page } from './pages';

/** What the server asks of whoever compiles the content. */
export interface Source {
  current(): ContentVersion;
  /** Whether a change is being compiled, which takes long when the lookup has to be trained. */
  isBusy(): boolean;
  /** Calls back when that changes, until it is stopped. */
  follow(changed: () => void): () => void;
}

/** Nothing but this machine may connect, and no other site's page may make a browser do it. */
export const LOOPBACK = '127.0.0.1';
const LARGEST_BODY = 200_000;
const headers = {
  // Nothing comes from elsewhere. The APL renderer evaluates strings and sets styles; content never
  // becomes markup.
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' data:",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** The preview's web server: a handful of files, one question and one stream of news. */
export function serve(files: ReadonlyMap<string, Page>, source: Source): Server {
  return createServer((request, response) => {
    answer(request, response, files, source).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      send(response, 500, { error: `The preview failed: ${why}` });
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Page>,
  source: Source,
): Promise<void> {
  const path = request.url?.split('?')[0] ?? '/';
  const page = files.get(path);
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? ''))
    return send(response, 403, { error: 'Only this machine may ask.' });
  if (request.method === 'GET' && page) {
    response.writeHead(200, { ...headers, 'content-type': page.type }).end(page.body);
    return undefined;
  }
  if (request.method === 'GET' && path === '/setup') return send(response, 200, setup(source));
  if (request.method === 'GET' && path === '/news') return news(request, response, source);
  if (request.method === 'POST' && path === '/turn') return turn(request, response, source);
  return send(response, 404, { error: `There is nothing at ${path}.` });
}

async function turn(
  request: IncomingMessage,
  response: ServerResponse,
  source: Source,
): Promise<void> {
  // A form of another site can send no JSON.
  if (request.headers['content-type'] !== 'application/json')
    return send(response, 415, { error: 'A turn is sent as application/json.' });
  const text = await bodyOf(request);
  if (text === undefined)
    return send(response, 413, { error: 'That is too long for the preview; say less at once.' });
  const body = asked.safeParse(json(text));
  if (!body.success) return send(response, 400, { error: 'That is no turn.' });
  return send(response, 200, await answered(body.data, source.current().skill));
}

function setup(source: Source) {
  const locales = source.current().skill.locales;
  return { devices: deviceKinds, locales };
}

/** Server-sent events: the state of the content now and after every change. */
function news(request: IncomingMessage, response: ServerResponse, source: Source): void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  const tell = () => {
    const { number, diagnostics } = source.current();
    response.write(`data: ${JSON.stringify({ number, diagnostics, isBusy: source.isBusy() })}\n\n`);
  };
  tell();
  request.on('close', source.follow(tell));
}

/** The body, unless it is too large; it is read to its end, or the refusal would not arrive. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  let isTooLarge = false;
  for await (const chunk of request) {
    isTooLarge ||= body.length > LARGEST_BODY;
    if (!isTooLarge) body += String(chunk);
  }
  return isTooLarge || body.length > LARGEST_BODY ? undefined : body;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}
