import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { format } from '../compiler/diagnostic';
import { contentFiles, ROOT, staleFiles } from '../compiler/files';
import { generatedFiles } from '../compiler/generated';
import { contentFor } from '../lambda/content-for';
import { handout } from './handout';

const PATH = 'dist/handout.html';

/** `npm run handout`: writes the page to print, from the content that the skill speaks. */
function main(words: readonly string[]): number {
  if (words.length > 0)
    return fail([`handout: unknown word "${words.join(' ')}"; it takes none.`], 2);
  const compiled = compile(contentFiles(), generatedFiles());
  if (compiled.kind === 'refused') return fail(compiled.diagnostics.map(format), 1);
  if (staleFiles(compiled.files).size > 0)
    return fail(['handout: the content was changed; run "npm run compile" first.'], 1);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(join(ROOT, PATH), handout(contentFor(undefined)));
  console.log(`handout: ${PATH} is written; open it in a browser and print it.`);
  return 0;
}

function fail(lines: readonly string[], code: number): number {
  for (const line of lines) console.error(line);
  return code;
}

process.exitCode = main(process.argv.slice(2));
