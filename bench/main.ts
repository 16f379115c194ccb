import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { built, inFolder } from '../build/aside';
import type { Package } from '../build/zip';
import { commandFrom } from './command';
import { growthRows, warmOnLambdasNode } from './growths';
import { node24 } from './node24';
import { launch } from './requests';
import { skipped, table, told, type Row } from './row';
import { firstAnswers, runtimeClient } from './runtime-client';
import { sizeRows } from './sizes';
import { startRows } from './starts';
import { closeWorkshop, openWorkshop, type Workshop } from './workshop';

const ROUNDS = 15;

/** `npm run bench`: measures the built product and prints the table that the README holds. */
async function main(words: readonly string[]): Promise<number> {
  const command = commandFrom(words);
  if (command.kind === 'wrong') {
    console.error(`bench: ${command.why}`);
    return 2;
  }
  const files = await built();
  if (!files) {
    console.error('bench: the content has mistakes; "npm run compile" says which.');
    return 1;
  }
  process.env['SKILL_ID'] = 'amzn1.ask.skill.simulator';
  await inFolder(files, (dist) => measure(files, dist, command.kind === 'all'));
  return 0;
}

async function measure(files: Package, dist: string, fetches: boolean): Promise<void> {
  const workshop = openWorkshop();
  try {
    const rows = await measured(workshop, files, dist, fetches);
    console.log(`${machine()}\n`);
    console.log(table(rows));
  } finally {
    closeWorkshop(workshop);
  }
}

/** Absolute times are this machine's, and with others at work on it too long. */
function machine(): string {
  const [load = NaN] = loadavg();
  const processors = `${cpus().length} x ${cpus()[0]?.model ?? 'an unknown processor'}`;
  return `Node ${process.version}, ${processors}, load ${load.toFixed(1)} at the end`;
}

async function measured(
  workshop: Workshop,
  files: Package,
  dist: string,
  fetches: boolean,
): Promise<readonly Row[]> {
  const handler = join(dist, 'lambda', 'index.js');
  return [
    ...(await startRows(workshop, handler, process.execPath, `Node ${process.versions.node}`)),
    ...(await sizeRows(files)),
    ...(await growthRows(workshop)),
    ...(fetches ? await onLambdasNode(workshop, handler) : []),
  ];
}

/** The Node.js and the runtime client of Lambda, where they can be had. */
async function onLambdasNode(workshop: Workshop, handler: string): Promise<readonly Row[]> {
  const node = node24();
  if (node.kind === 'not here') return [skipped('Node 24', node.why)];
  const rows = [
    ...(await startRows(workshop, handler, node.path, 'Node 24')),
    ...(await warmOnLambdasNode(workshop, handler, node.path)),
  ];
  const client = runtimeClient(workshop);
  if (client.kind === 'not here') return [...rows, skipped("Lambda's runtime client", client.why)];
  return [...rows, await underRuntimeClient(workshop, client.path, node.path, handler)];
}

async function underRuntimeClient(
  workshop: Workshop,
  client: string,
  node: string,
  handler: string,
): Promise<Row> {
  const what = `First answer under Lambda's runtime client, Node 24, ${ROUNDS} rounds`;
  const folders = [join(workshop.folder, 'bare'), dirname(handler)];
  try {
    const event = JSON.stringify(launch);
    const [bare = NaN, skill = NaN] = await firstAnswers(client, node, folders, event, ROUNDS);
    return told(what, `${skill.toFixed(1)} ms, ${(skill / bare).toFixed(2)} x the bare handler`);
  } catch (error) {
    return skipped(what, error instanceof Error ? error.message : String(error));
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
