import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runtimeApi } from './runtime-api';
import { median } from './statistics';
import { put, type Workshop } from './workshop';

const VERSION = '4.0.2';
const INSTALL_SECONDS = 240;
const ANSWER_SECONDS = 10;

export type RuntimeClient =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'not here'; readonly why: string };

/** The program that runs a function on Lambda, fetched for this run; it is built by a C++ compiler. */
export function runtimeClient(workshop: Workshop): RuntimeClient {
  put(workshop, 'package.json', '{"private":true}');
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-save', `aws-lambda-ric@${VERSION}`],
    { cwd: workshop.folder, timeout: INSTALL_SECONDS * 1000, stdio: 'ignore' },
  );
  const path = join(workshop.folder, 'node_modules', 'aws-lambda-ric', 'index.mjs');
  return status === 0 && existsSync(path)
    ? { kind: 'found', path }
    : { kind: 'not here', why: whyNot(error) };
}

/** A slow network or machine is not a missing compiler. */
export function whyNot(error: NodeJS.ErrnoException | undefined): string {
  const client = `aws-lambda-ric ${VERSION}`;
  if (error?.code === 'ETIMEDOUT')
    return `${client} was not installed within ${INSTALL_SECONDS} seconds`;
  if (error) return `${client} could not be installed (${error.message})`;
  return `${client} could not be installed (it wants cmake and g++)`;
}

/** Milliseconds from the start of the process to the first answer, for each handler in turn. */
export async function firstAnswers(
  client: string,
  node: string,
  folders: readonly string[],
  event: string,
  rounds: number,
): Promise<readonly number[]> {
  const times = folders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, folder] of folders.entries()) {
      // oxlint-disable-next-line no-await-in-loop
      times[at]?.push(await firstAnswer(client, node, folder, event));
    }
  }
  return times.map(median);
}

async function firstAnswer(
  client: string,
  node: string,
  folder: string,
  event: string,
): Promise<number> {
  const api = await runtimeApi(event);
  const started = performance.now();
  const child = spawn(node, [client], {
    cwd: folder,
    stdio: 'ignore',
    env: environment(api.address, folder),
  });
  const stop = new AbortController();
  try {
    await Promise.race([api.answered, ended(child), late(ANSWER_SECONDS, stop.signal)]);
    return performance.now() - started;
  } finally {
    stop.abort();
    child.kill('SIGKILL');
    api.close();
  }
}

/** What Lambda gives a function; the runtime client refuses to start without any of these. */
function environment(address: string, folder: string): Record<string, string> {
  return {
    AWS_LAMBDA_RUNTIME_API: address,
    AWS_LAMBDA_FUNCTION_NAME: 'bench',
    AWS_LAMBDA_FUNCTION_VERSION: '1',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/bench',
    AWS_LAMBDA_LOG_STREAM_NAME: 'bench',
    LAMBDA_TASK_ROOT: folder,
    _HANDLER: 'index.handler',
    SKILL_ID: 'amzn1.ask.skill.simulator',
  };
}

/** Fails when the time is over, unless it is called off before. */
export async function late(seconds: number, signal: AbortSignal): Promise<never> {
  await setTimeout(seconds * 1000, undefined, { signal });
  throw new Error(`The runtime client did not answer within ${seconds} seconds.`);
}

function ended(child: ReturnType<typeof spawn>): Promise<never> {
  return new Promise((_, reject) => {
    child.on('exit', (code, signal) =>
      reject(new Error(`The runtime client ended with ${code ?? signal}.`)),
    );
    child.on('error', reject);
  });
}
