import { compile } from '../compiler/compile';
import { format } from '../compiler/diagnostic';
import { readDraft, type Draft, type Files } from '../compiler/draft';
import { contentFiles, generatedFiles, staleFiles } from '../compiler/files';
import { bundle } from './bundle';
import { placeholdersIn } from './placeholders';
import { sizes } from './sizes';
import { readManifest, skillPackage } from './skill-package';
import { writePackage } from './write-package';
import { zip } from './zip';

/** `npm run build`: writes dist/; with --release, only for a real clinic. */
async function main(words: readonly string[]): Promise<number> {
  const release = words[0] === '--release';
  if (words.length > Number(release)) {
    console.error(`build: unknown word "${words.join(' ')}"; say "build" or "build --release".`);
    return 2;
  }
  const content = contentFiles();
  const read = readDraft(content);
  const problems = [
    ...problemsIn(content),
    ...(release && read.kind === 'read' ? placeholdersIn(read.draft, readManifest()) : []),
  ];
  for (const problem of problems) console.error(problem);
  if (read.kind === 'refused' || problems.length > 0) {
    console.error(`build: ${problems.length} to mend; nothing was written.`);
    return 1;
  }
  console.log(await write(read.draft));
  return 0;
}

/** What is wrong with the content, or not yet compiled. */
function problemsIn(content: Files): readonly string[] {
  const compiled = compile(content, generatedFiles());
  if (compiled.kind === 'refused') return compiled.diagnostics.map(format);
  return [...staleFiles(compiled.files).keys()].map(
    (path) => `${path} is stale; run "npm run compile" and review what changed`,
  );
}

/** Writes dist/ and says what it weighs. */
async function write(draft: Draft): Promise<string> {
  const { code } = await bundle();
  const lambda = new Map([['index.js', code]]);
  const zipped = zip(lambda);
  writePackage('dist/lambda', lambda);
  writePackage('dist/skill-package', skillPackage(draft));
  writePackage('dist', new Map([['lambda.zip', zipped]]), 'keep');
  return sizes(code, zipped);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
