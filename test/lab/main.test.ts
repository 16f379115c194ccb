import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../compiler/files';

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
const set = join(folder, 'set.jsonl');
writeFileSync(
  set,
  '{"text":"how long does recovery take","label":"appointment-length"}\nhow long\n',
);

afterAll(() => rmSync(folder, { recursive: true }));

const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

/** Runs the lab as npm does: exit code, standard output, standard error. */
function lab(...words: readonly string[]): Promise<readonly [number, string, string]> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [tsx, 'lab/main.ts', ...words],
      { cwd: ROOT, maxBuffer: 2 ** 25 },
      (_error, stdout, stderr) => resolve([child.exitCode ?? -1, stdout, stderr]),
    );
  });
}

describe('npm run lab', () => {
  it('says what is wrong with its command line, its files and their lines', async () => {
    const missing = join(folder, 'missing.jsonl');
    const [wrong, [code, stdout, stderr]] = await Promise.all([
      lab('--fiel', set),
      lab('--file', missing, '--file', set, '--json'),
    ]);
    expect(wrong).toEqual([2, '', "lab: Unknown option '--fiel'.\n"]);
    expect([code, stderr]).toEqual([1, `lab: ${missing}: there is no such file.\n`]);
    expect(JSON.parse(stdout)).toMatchObject({
      sets: [
        {
          path: set,
          lines: 1,
          problems: [`${set}:2: not JSON; expected {"text":"…","label":"…"}`],
          figures: expect.arrayContaining([
            { key: 'right', says: expect.any(String), count: 1, of: 1 },
          ]),
        },
      ],
    });
  }, 60_000);
});
