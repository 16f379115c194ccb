import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Handler } from '../walk/walk';

/** The skill id of the simulator's envelopes. */
export const SKILL_ID = 'amzn1.ask.skill.simulator';

/** What surrounds the function: the variables it is given, and where its log goes. */
interface Surroundings {
  readonly environment: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** The built function, loaded anew as CommonJS, with an environment and a console of its own. */
export function loadHandler(dist: string, { environment, log }: Surroundings): Handler {
  const path = join(dist, 'lambda', 'index.js');
  const exported = { handler: undefined as Handler | undefined };
  const names = ['module', 'exports', 'require', 'process', 'console'];
  const run = compileFunction(readFileSync(path, 'utf8'), names, { filename: path });
  const module = { exports: exported };
  const env = Object.create(process, { env: { value: environment } }) as typeof process;
  run(module, exported, createRequire(path), env, {
    ...console,
    log,
    info: log,
    warn: log,
    error: log,
  });
  const { handler } = module.exports;
  if (!handler) throw new Error(`${path} exports no handler.`);
  return handler;
}
