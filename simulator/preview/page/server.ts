import type { Answered } from '../answered';
import type { Asked } from '../asked';
import type { DeviceKind } from '../devices';

export interface Setup {
  readonly devices: readonly DeviceKind[];
  readonly locales: readonly string[];
}

export interface News {
  readonly number: number;
  readonly diagnostics: readonly string[];
  readonly isBusy: boolean;
}

export const STOPPED = 'The preview has stopped; start it again with "npm run preview".';

export async function setup(): Promise<Setup> {
  return (await (await reached('/setup')).json()) as Setup;
}

/** One turn through the skill's handler; fails with the server's own words. */
export async function answerTo(asked: Asked, dropped: AbortSignal): Promise<Answered> {
  const response = await reached('/turn', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    signal: dropped,
  });
  const value = (await response.json()) as Answered | { readonly error: string };
  if ('error' in value) throw new Error(value.error);
  return value;
}

/** Browsers have words of their own for a server that is not there, such as "Failed to fetch". */
async function reached(path: string, asked: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, asked);
  } catch (error) {
    if (asked.signal?.aborted === true) throw error;
    throw new Error(STOPPED, { cause: error });
  }
}

/** The state of the content, now and after every save. */
export function follow(told: (news: News) => void, lost: () => void): void {
  const events = new EventSource('/news');
  events.addEventListener('message', ({ data }) => told(JSON.parse(String(data)) as News));
  events.addEventListener('error', lost);
}
