import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for Lambda's Runtime API with one invocation to give away. */
export interface RuntimeApi {
  readonly address: string;
  /** Settles with the handler's answer, or fails with what the runtime client reported. */
  readonly answered: Promise<string>;
  close(): void;
}

/** Listens on this machine only, https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html. */
export async function runtimeApi(event: string): Promise<RuntimeApi> {
  const { promise: answered, resolve, reject } = deferred();
  let given = false;
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      // The second time it asks, it waits, as on Lambda.
      if (given) return;
      given = true;
      response.writeHead(200, invocation()).end(event);
      return;
    }
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      response.writeHead(202).end();
      if (request.url?.endsWith('/response') === true) resolve(body);
      else reject(new Error(body.slice(0, 300)));
    });
  });
  return {
    address: await listening(server),
    answered,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function invocation(): Readonly<Record<string, string>> {
  return {
    'Lambda-Runtime-Aws-Request-Id': 'bench',
    'Lambda-Runtime-Deadline-Ms': String(Date.now() + 7000),
    'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:bench',
    'Content-Type': 'application/json',
  };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A number of the port, because a TCP server has no path.
      const { port } = server.address() as AddressInfo;
      server.unref();
      resolve(`127.0.0.1:${port}`);
    });
  });
}

function deferred() {
  let resolve: (value: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((keep, refuse) => {
    resolve = keep;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
