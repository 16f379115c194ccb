import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A file of the page, ready to be sent. */
export interface Page {
  readonly type: string;
  readonly body: string;
}

const html = 'text/html; charset=utf-8';
const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';

/** Every file the browser can ask for; a list and not a folder, so that nothing else can be read. */
export async function pages(): Promise<ReadonlyMap<string, Page>> {
  const [page, stage] = await Promise.all([script('page.ts'), script('stage.ts')]);
  return new Map<string, Page>([
    ['/', { type: html, body: file('index.html') }],
    ['/page.css', { type: css, body: file('page.css') }],
    ['/page.js', { type: js, body: page }],
    ['/stage.html', { type: html, body: file('stage.html') }],
    ['/stage.css', { type: css, body: file('stage.css') }],
    ['/stage.js', { type: js, body: stage }],
    ['/apl.js', { type: js, body: aplRenderer() }],
  ]);
}

/** The renderer without Alexa's own fonts, which it would fetch from a CDN; stage.css has others. */
function aplRenderer(): string {
  const source = readFileSync(require.resolve('apl-viewhost-web'), 'utf8');
  return source.replaceAll(/@font-face \{.*?\}/g, '');
}

function file(name: string): string {
  return readFileSync(join(__dirname, 'page', name), 'utf8');
}

async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'page', name)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
