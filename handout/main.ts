import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isExamplePhone } from '../build/placeholders';
import { compile } from '../compiler/compile';
import { format } from '../compiler/diagnostic';
import { contentFiles, generatedFiles, ROOT, staleFiles } from '../compiler/files';
import { contentFor } from '../lambda/content-for';
import { commandFrom } from './command';
import { handout } from './handout';

const PATH = 'dist/handout.html';

/** `npm run handout`: writes the page to print, from the content that the skill speaks. */
function main(words: readonly string[]): number {
  const command = commandFrom(words);
  if (command.kind === 'wrong') return fail([`handout: ${command.why}`], 2);
  const compiled = compile(contentFiles(), generatedFiles());
  if (compiled.kind === 'refused') return fail(compiled.diagnostics.map(format), 1);
  if (staleFiles(compiled.files).size > 0)
    return fail(['handout: the content was changed; run "npm run compile" first.'], 1);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const content = contentFor(command.locale);
  writeFileSync(join(ROOT, PATH), handout(content));
  if (isExamplePhone(content.clinic.phone))
    console.error(
      `handout: ${content.clinic.phone} is a number for examples; write the clinic's into content/clinic.yaml before you print.`,
    );
  console.log(`handout: ${PATH} is written; open it in a browser and print it.`);
  return 0;
}

function fail(lines: readonly string[], code: number): number {
  for (const line of lines) console.error(line);
  return code;
}

process.exitCode = main(process.argv.slice(2));
