type Work = (dropped: AbortSignal) => Promise<void>;

/** Work that is done in the order in which it was asked for, one piece after the other. */
export interface Queue {
  add(work: Work): void;
  /** Drops what waits, and tells what is under way that nobody wants it any more. */
  clear(): void;
}

export function newQueue(failed: (error: unknown) => void): Queue {
  let last = Promise.resolve();
  let dropping = new AbortController();
  const attempt = async (work: Work, dropped: AbortSignal): Promise<void> => {
    try {
      if (!dropped.aborted) await work(dropped);
    } catch (error) {
      if (!dropped.aborted) failed(error);
    }
  };
  return {
    add(work) {
      const { signal } = dropping;
      last = last.then(() => attempt(work, signal));
    },
    clear() {
      dropping.abort();
      dropping = new AbortController();
    },
  };
}
