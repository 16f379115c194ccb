import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answered } from '../../simulator/preview/answered';
import type { Kept, PageTurn } from '../../simulator/preview/asked';
import { ROOT } from '../../compiler/files';

/** A running preview of a copy of the content, so that a test can edit it. */
export interface Preview {
  readonly url: string;
  /** Replaces a text in a file of the copy. */
  edit(path: string, found: string, instead: string): void;
  /** Takes turns one after the other, as the page does; gives the answer to the last. */
  answers(device: string, turns: readonly PageTurn[], locale?: string): Promise<Answered>;
  stop(): void;
}

const main = join(ROOT, 'simulator/preview/main.ts');

/** `npm run preview` as a process of its own, on a free port. */
export function preview(words: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', main, ...words], { cwd: ROOT });
}

export async function startPreview(): Promise<Preview> {
  const root = mkdtempSync(join(tmpdir(), 'preview-'));
  cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
  const server = preview(['--port', '0', '--root', root]);
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (at !== undefined) found(at);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', () => failed(new Error(`The preview did not start: ${said}`)));
  });
  return {
    url,
    edit(path, text, instead) {
      const file = join(root, 'content', path);
      const before = readFileSync(file, 'utf8');
      if (!before.includes(text)) throw new Error(`content/${path} holds no "${text}".`);
      writeFileSync(file, before.replace(text, instead));
    },
    answers: (device, turns, locale = 'en-US') => answersAt(url, device, locale, turns),
    stop() {
      server.kill();
      rmSync(root, { recursive: true });
    },
  };
}

async function answersAt(
  url: string,
  device: string,
  locale: string,
  turns: readonly PageTurn[],
): Promise<Answered> {
  let kept: Kept | undefined;
  let last: Answered | undefined;
  for (const turn of turns) {
    // Each turn builds on the session that the one before left.
    // oxlint-disable-next-line no-await-in-loop
    const response = await fetch(`${url}/turn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ device, locale, kept, turn }),
    });
    // oxlint-disable-next-line no-await-in-loop
    last = (await response.json()) as Answered;
    ({ kept } = last);
  }
  if (!last) throw new Error('No turn was taken.');
  return last;
}
