import { readDraft, type Draft } from '../compiler/draft';
import { contentFiles } from '../compiler/files';
import { commandFrom, type Command } from './command';
import { findings } from './lab';
import { report } from './report/report';
import { readSet } from './set';
import { ownSets } from './sets';
import { isStale } from './stale';

/** `npm run lab`: how well the skill understands the lines of a set, and what to mend. */
async function main(words: readonly string[]): Promise<number> {
  const command = commandFrom(words);
  if (command.kind === 'wrong') {
    console.error(`lab: ${command.why}`);
    return 2;
  }
  const read = readDraft(contentFiles());
  if (read.kind === 'refused') {
    console.error('lab: the content has mistakes; "npm run compile" says which.');
    return 1;
  }
  if (isStale(read.draft))
    console.error('lab: samples have changed since "npm run compile"; the skill has the old ones.');
  return run(command, read.draft);
}

/** Every line has to be measured for a 0; what cannot be read is said, and the rest measured. */
async function run({ files, json }: Command & { kind: 'measure' }, draft: Draft): Promise<number> {
  const sets = (files.length > 0 ? files : ownSets()).map(readSet);
  const readable = sets.flatMap((each) => (each.kind === 'read' ? [each.set] : []));
  for (const each of sets) if (each.kind === 'unreadable') console.error(`lab: ${each.why}`);
  if (readable.length === 0) return 1;
  // The skill logs to the console, as on Lambda; here that is the report's.
  const write = console.log.bind(console);
  console.log = () => {};
  const found = await findings(readable, draft);
  write(json ? JSON.stringify(found, null, 2) : report(found));
  const whole =
    readable.length === sets.length && readable.every((set) => set.problems.length === 0);
  return whole ? 0 : 1;
}

// A reader that has seen enough, such as "head", closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit(0));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`lab: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
