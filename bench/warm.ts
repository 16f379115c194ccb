import { fork } from 'node:child_process';
import { median, quantile } from './statistics';
import { put, type Workshop } from './workshop';

/** What a worker is to do. */
export interface WarmTask {
  readonly events: readonly object[];
  readonly rounds: number;
}

/** What it reports. */
export interface WarmTimes {
  readonly microseconds: readonly number[];
  readonly bytes: number;
}

export interface Warm {
  readonly requests: number;
  readonly medianMicroseconds: number;
  readonly p99Microseconds: number;
  readonly kilobytes: number;
}

/** Answers the events over and over in one process, as a warm function does. */
export async function warm(
  workshop: Workshop,
  worker: string,
  handler: string,
  events: readonly object[],
  requests: number,
  node = process.execPath,
): Promise<Warm> {
  const rounds = Math.ceil(requests / events.length);
  const task = put(workshop, 'task.json', JSON.stringify({ events, rounds } satisfies WarmTask));
  const { microseconds, bytes } = await report(worker, [handler, task], node);
  return {
    requests: microseconds.length,
    medianMicroseconds: median(microseconds),
    p99Microseconds: quantile(microseconds, 0.99),
    kilobytes: bytes / 1024,
  };
}

/** The log goes nowhere, but it is written: console.log is part of an answer. */
function report(worker: string, args: readonly string[], node: string): Promise<WarmTimes> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [...args], {
      execPath: node,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'],
    });
    let times: WarmTimes | undefined;
    child.on('message', (message) => {
      times = message as WarmTimes;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      times ? resolve(times) : reject(new Error(`The warm worker ended with ${code}.`)),
    );
  });
}
