import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Files } from '../../compiler/draft';

/** What the thread is sent: a folder of content, and what was generated before. */
export interface Wanted {
  readonly root: string;
  readonly earlier: Files;
}

/** What it sends back. */
export type Outcome =
  | { readonly kind: 'compiled'; readonly files: Files }
  | { readonly kind: 'refused'; readonly diagnostics: readonly string[] };

export interface CompileThread {
  /** One folder at a time: the next is asked for when the last was answered. */
  outcomeOf(wanted: Wanted): Promise<Outcome>;
  stop(): void;
}

/** Training the lookup takes many seconds; in a thread of its own, turns are answered meanwhile. */
export function compileThread(): CompileThread {
  let worker: Worker | undefined;
  const started = (): Worker => {
    const fresh = new Worker(inTypeScript(join(__dirname, 'compile-worker.ts')), { eval: true });
    // A thread that failed is over; the next change starts another.
    fresh.on('exit', () => {
      worker = undefined;
    });
    return fresh;
  };
  return {
    async outcomeOf(wanted) {
      worker ??= started();
      // A thread has no origin; that is for windows.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(wanted);
      const [outcome] = (await once(worker, 'message')) as [Outcome];
      return outcome;
    },
    stop: () => void worker?.terminate(),
  };
}

/** A new thread knows no TypeScript in Node.js 20, even where its parent does. */
function inTypeScript(path: string): string {
  const files = [require.resolve('tsx/cjs'), path];
  return files.map((file) => `require(${JSON.stringify(file)});`).join('');
}
