import { commandFrom } from './command';
import { pages } from './pages';
import { LOOPBACK, serve } from './server';
import { sourceIn } from './source';

/** `npm run preview`: the skill in a browser, following the content as it is edited. */
async function main(words: readonly string[]): Promise<void> {
  const command = commandFrom(words);
  if (command.kind === 'wrong') return fail(command.why, 2);
  if (command.kind === 'help') return console.log(command.usage);
  const { port, root } = command;
  console.log('Compiling the content …');
  const source = await sourceIn(root, report);
  const server = serve(await pages(), source);
  server.on('error', (error: NodeJS.ErrnoException) => {
    source.stop();
    fail(error.code === 'EADDRINUSE' ? taken(port) : error.message, 1);
  });
  server.listen(port, LOOPBACK, () => {
    const address = server.address();
    const at = typeof address === 'object' && address ? address.port : port;
    console.log(`The preview is at http://${LOOPBACK}:${at} (stop it with Ctrl-C).`);
    console.log('Save a file in content/ and the page shows it.');
  });
  return undefined;
}

function report(diagnostics: readonly string[]): void {
  for (const diagnostic of diagnostics) console.error(diagnostic);
  if (diagnostics.length > 0) console.error(`preview: ${diagnostics.length} to mend.`);
}

function taken(port: number): string {
  return `Port ${port} is taken, perhaps by another preview; stop that one or say "npm run preview -- --port ${port + 1}".`;
}

function fail(why: string, code: number): void {
  console.error(`preview: ${why}`);
  process.exitCode = code;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error), 1);
});
