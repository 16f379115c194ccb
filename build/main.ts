import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { format } from '../compiler/diagnostic';
import { readDraft, type ContentFiles, type Draft } from '../compiler/draft';
import { contentFiles, generatedFiles, ROOT, staleFiles } from '../compiler/files';
import { readAskResources } from './ask-resources';
import { commandFrom } from './command';
import { clearDist, distOf, writeDist } from './dist';
import { placeholdersIn } from './placeholders';
import { sizes } from './sizes';
import { readManifest } from './skill-package';

const DIST = join(ROOT, 'dist');

/** `npm run build`: writes dist/; with --release, only for a real clinic. */
async function main(words: readonly string[]): Promise<number> {
  const command = commandFrom(words, process.env['npm_config_release']);
  if (command.kind === 'wrong') {
    console.error(`build: ${command.why}`);
    return 2;
  }
  const content = contentFiles();
  const read = readDraft(content);
  const problems = [
    ...problemsIn(content),
    ...(command.kind === 'release' && read.kind === 'read' ? examplesIn(read.draft) : []),
  ];
  for (const problem of problems) console.error(problem);
  if (read.kind === 'refused' || problems.length > 0) {
    clearDist(DIST);
    console.error(`build: ${problems.length} to mend; there is nothing to deploy.`);
    return 1;
  }
  const files = await distOf(read.draft);
  writeDist(DIST, files);
  console.log(await sizes(files));
  return 0;
}

/** What is wrong with the content, or not yet compiled. */
function problemsIn(content: ContentFiles): readonly string[] {
  const compiled = compile(content, generatedFiles());
  if (compiled.kind === 'refused') return compiled.diagnostics.map(format);
  return [...staleFiles(compiled.files).keys()].map(
    (path) => `${path} is stale; run "npm run compile" and review what changed`,
  );
}

function examplesIn(draft: Draft): readonly string[] {
  return placeholdersIn(draft, readManifest(), readAskResources());
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    clearDist(DIST);
    console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
