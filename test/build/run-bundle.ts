import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { SKILL_ID } from './requests';

export interface Run {
  readonly status: number | null;
  readonly errors: string;
  readonly log: string;
  readonly parameters: number;
  readonly answers: readonly (ResponseEnvelope & { readonly failed?: string })[];
}

type Environment = Readonly<Record<string, string>>;

/** Sends events to the built bundle in a process of its own, as Lambda does. */
export function runBundle(
  code: string,
  events: readonly object[],
  node = process.execPath,
  environment: Environment = { SKILL_ID },
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'infusion-bundle-'));
  try {
    return runIn(folder, code, events, node, environment);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runIn(
  folder: string,
  code: string,
  events: readonly object[],
  node: string,
  environment: Environment,
): Run {
  const at = (name: string) => join(folder, name);
  writeFileSync(at('index.js'), code);
  writeFileSync(at('events.json'), JSON.stringify(events));
  writeFileSync(at('responses.json'), '{"parameters":0,"answers":[]}');
  const script = join(__dirname, 'invoke.cjs');
  const names = ['index.js', 'events.json', 'responses.json'].map(at);
  const { status, stdout, stderr } = spawnSync(node, [script, ...names], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  const written = JSON.parse(readFileSync(at('responses.json'), 'utf8')) as Run;
  return { ...written, status, errors: stderr, log: stdout };
}
