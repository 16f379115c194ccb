import { spawnSync } from 'node:child_process';
import { median } from './statistics';

/** A handler that is started, and the request that it is started with. */
export interface Contestant {
  readonly name: string;
  readonly path: string;
  readonly request: string;
}

/** Medians over all rounds, for each contestant in their order. */
export interface Start {
  readonly milliseconds: number;
  /** The median of the ratios to the first contestant in the same round. */
  readonly ratio: number;
  readonly peakMebibytes: number;
}

/**
 * Whole processes, from spawn to exit, one contestant after the other in every round, so that
 * whatever else the machine does falls on all of them alike.
 */
export function coldStarts(
  contestants: readonly Contestant[],
  rounds: number,
  worker: string,
  node: string,
): readonly Start[] {
  const runs = Array.from({ length: rounds }, (_, round) => {
    // A different one begins each time.
    const order = contestants.map((_, at) => (at + round) % contestants.length);
    const times = new Map(order.map((at) => [at, start(contestants[at], worker, node)]));
    return contestants.map((_, at) => times.get(at) ?? { milliseconds: NaN, peak: NaN });
  });
  return contestants.map((_, at) => ({
    milliseconds: median(runs.map((run) => run[at]?.milliseconds ?? NaN)),
    ratio: median(
      runs.map((run) => (run[at]?.milliseconds ?? NaN) / (run[0]?.milliseconds ?? NaN)),
    ),
    peakMebibytes: median(runs.map((run) => (run[at]?.peak ?? NaN) / 1024)),
  }));
}

function start(contestant: Contestant | undefined, worker: string, node: string) {
  const { name = '', path = '', request = '' } = contestant ?? {};
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(node, [worker, path, request], { encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${name} did not start: ${stderr.slice(0, 400)}`);
  return { milliseconds, peak: Number(stdout) };
}
