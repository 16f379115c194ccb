import { join } from 'node:path';
import { compileThread } from './compile-thread';
import { compiledVersion, versionAfter, type ContentVersion } from './content-version';
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
  const thread = compileThread();
  const next = async (last: ContentVersion): Promise<ContentVersion> =>
    versionAfter(last, await thread.outcomeOf({ root, earlier: last.generated }));
  let version = await next(await compiledVersion());
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
    version = await next(version);
    report(version.diagnostics);
    tell(false);
  };
  const stopWatching = watch(join(root, 'content'), () => {
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
    stop() {
      stopWatching();
      thread.stop();
    },
  };
}
