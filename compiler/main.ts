import { compile } from './compile';
import { format } from './diagnostic';
import { contentFiles, staleFiles, writeFiles } from './files';

/** `npm run compile`: writes the generated files; with --check, only says whether they are stale. */
function main(words: readonly string[]): number {
  const check = words[0] === '--check';
  if (words.length > Number(check)) {
    console.error(
      `compile: unknown word "${words.join(' ')}"; say "compile" or "compile --check".`,
    );
    return 2;
  }
  // Trains anew even when the samples are the same: the trainer may have changed.
  const compiled = compile(contentFiles());
  if (compiled.kind === 'refused') {
    for (const diagnostic of compiled.diagnostics) console.error(format(diagnostic));
    console.error(`compile: ${compiled.diagnostics.length} to mend; nothing was written.`);
    return 1;
  }
  const stale = staleFiles(compiled.files);
  if (check) {
    for (const path of stale.keys()) console.error(`${path} is stale; run "npm run compile".`);
    return stale.size > 0 ? 1 : 0;
  }
  writeFiles(stale);
  console.log(`compile: ${compiled.files.size} files, ${stale.size} of them changed.`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
