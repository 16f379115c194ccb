import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compiledVersion, versionAfter } from './content-version';
import type { Source } from './server';
import { watch } from './watch';

/**
 * The content of a folder, compiled now and after every save. Versions are made one after the other;
 * changes that come meanwhile lead to one more.
 */
export async function sourceIn(
  root: string,
  report: (diagnostics: readonly string[]) => void,
): Promise<Source & { stop(): void }> {
  let version = await versionAfter(await compiledVersion(), root);
  report(version.diagnostics);
  const followers = new Set<() => void>();
  let isBusy = false;
  let pending = Promise.resolve();
  const tell = (busy: boolean) => {
    isBusy = busy;
    for (const follower of followers) follower();
  };
  const renew = async (): Promise<void> => {
    tell(true);
    // Compiling leaves no room for anything else; the word of it goes out first.
    await setTimeout(10);
    version = await versionAfter(version, root);
    report(version.diagnostics);
    tell(false);
  };
  const stop = watch(join(root, 'content'), () => {
    pending = pending.then(renew).catch((error: unknown) => {
      report([String(error)]);
      tell(false);
    });
  });
  return {
    current: () => version,
    isBusy: () => isBusy,
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    stop,
  };
}
