import { parentPort } from 'node:worker_threads';
import { compile } from '../../compiler/compile';
import { format } from '../../compiler/diagnostic';
import { contentFiles } from '../../compiler/files';
import type { Outcome, Wanted } from './compile-thread';

/** The thread's side: one folder of content at a time. */
parentPort?.on('message', ({ root, earlier }: Wanted) => {
  // A thread has no origin; that is for windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(outcomeOf(root, earlier));
});

function outcomeOf(root: Wanted['root'], earlier: Wanted['earlier']): Outcome {
  const compiled = compile(contentFiles(root), earlier);
  return compiled.kind === 'refused'
    ? { kind: 'refused', diagnostics: compiled.diagnostics.map(format) }
    : compiled;
}
