import { readFileSync } from 'node:fs';
import type { WarmTask, WarmTimes } from '../warm';

type Handler = (event: unknown, context: object) => Promise<{ sessionAttributes?: object }>;

/** Answers requests over and over and says how many microseconds each took, and its bytes. */
async function main([path = '', tasks = '']: readonly string[]): Promise<void> {
  const task = JSON.parse(readFileSync(tasks, 'utf8')) as WarmTask;
  const { handler } = require(path) as { handler: Handler };
  await run(handler, task.events, task.rounds, () => {});
  const microseconds: number[] = [];
  await run(handler, task.events, task.rounds, (each) => microseconds.push(each));
  const bytes = await allocated(handler, task);
  const times: WarmTimes = { microseconds, bytes };
  process.send?.(times);
}

async function run(
  handler: Handler,
  events: readonly object[],
  rounds: number,
  note: (microseconds: number) => void,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const event of events) {
      const started = process.hrtime.bigint();
      // One after the other, as Lambda sends them.
      // oxlint-disable-next-line no-await-in-loop
      await handler(event, {});
      note(Number(process.hrtime.bigint() - started) / 1000);
    }
  }
}

/** Bytes for each request; the parent gives a nursery so large that nothing is collected meanwhile. */
async function allocated(handler: Handler, { events }: WarmTask): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await run(handler, events, 1, () => {});
  return (process.memoryUsage().heapUsed - before) / events.length;
}

void main(process.argv.slice(2));
