import { grow, type Grown } from './growth';
import { resolved } from './requests';
import { held, told, type Row } from './row';
import { warm, type Warm } from './warm';
import { bundled, type Workshop } from './workshop';

const REQUESTS = 20_000;
const MANY = 200;
// Twice is noise on a shared machine; a cost for each topic would be a factor of 28.
const MOST_GROWTH = 2;
const MOST_MODEL_BYTES = 1_500_000;

/** Warm times, and what becomes of them, of the compiler and of the model with many topics. */
export async function growthRows(workshop: Workshop): Promise<readonly Row[]> {
  const worker = await bundled(workshop, 'bench/workers/warm.ts', 'warm.js');
  const few = await grow(workshop, worker, 7, REQUESTS);
  const many = await grow(workshop, worker, MANY, REQUESTS);
  return [
    ...warmRows(few.resolved, `Node ${process.versions.node}`),
    told('Warm, free words, median and 99th percentile', inWords(few.free)),
    told('Allocated for each request, resolved and free', allocated(few)),
    held(`${MANY} topics: compile`, many.compileSeconds, 10, 's'),
    told('7 topics: compile', `${few.compileSeconds.toFixed(1)} s`),
    held(
      `${MANY} topics: interaction model`,
      many.modelBytes / 1000,
      MOST_MODEL_BYTES / 1000,
      'kB',
    ),
    held(
      `${MANY} topics: warm median of resolved intents, against 7 topics`,
      growth(few, many),
      MOST_GROWTH,
      'x',
    ),
    held(
      `${MANY} topics: lookup of free words, median of the whole request`,
      many.free.medianMicroseconds / 1000,
      1,
      'ms',
    ),
    told(`${MANY} topics: allocated for each request, resolved and free`, allocated(many)),
  ];
}

/** How long a warm function takes for what Alexa resolved, on Lambda's Node.js. */
export async function warmOnLambdasNode(
  workshop: Workshop,
  handler: string,
  node: string,
): Promise<readonly Row[]> {
  const worker = await bundled(workshop, 'bench/workers/warm.ts', 'warm.js');
  return warmRows(await warm(workshop, worker, handler, resolved(), REQUESTS, node), 'Node 24');
}

function warmRows({ medianMicroseconds, p99Microseconds }: Warm, label: string): readonly Row[] {
  return [
    held(`Warm, resolved intents, median, ${label}`, medianMicroseconds, 50, 'us'),
    held(`Warm, resolved intents, 99th percentile, ${label}`, p99Microseconds, 500, 'us'),
  ];
}

function growth(few: Grown, many: Grown): number {
  return many.resolved.medianMicroseconds / few.resolved.medianMicroseconds;
}

function inWords({ medianMicroseconds, p99Microseconds, requests }: Warm): string {
  return `${medianMicroseconds.toFixed(0)} us, ${p99Microseconds.toFixed(0)} us over ${requests} requests`;
}

function allocated({ resolved, free }: Grown): string {
  return `${resolved.kilobytes.toFixed(1)} KB, ${free.kilobytes.toFixed(1)} KB`;
}
