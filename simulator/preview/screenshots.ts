import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../../compiler/files';
import { pages } from './pages';
import { LOOPBACK, serve } from './server';
import { sourceIn } from './source';

const CHROMIUM = '/usr/bin/chromium';
const FOLDER = join(ROOT, 'docs/images');

/** What each picture shows; on the round screen all of it has to be seen without scrolling. */
const pictures: readonly Picture[] = [
  {
    name: 'preview.png',
    device: 'hub',
    said: 'does my husband have to stop his ativan',
    colorScheme: 'light',
  },
  {
    name: 'preview-round-dark.png',
    device: 'round',
    said: "i can't breathe",
    colorScheme: 'dark',
  },
];

interface Picture {
  readonly name: string;
  readonly device: string;
  readonly said: string;
  readonly colorScheme: 'light' | 'dark';
}

/** `npm run screenshots`: the pictures of the README, taken of the preview as it is now. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length > 0) {
    console.error(`screenshots: unknown word "${words.join(' ')}"; it takes none.`);
    return 2;
  }
  if (!existsSync(CHROMIUM)) {
    console.error('screenshots: there is no Chromium here; "apt-get install chromium" brings it.');
    return 1;
  }
  const source = await sourceIn(ROOT, (diagnostics) => console.error(diagnostics.join('\n')));
  const server = serve(await pages(), source).listen(0, LOOPBACK);
  await new Promise((ready) => server.once('listening', ready));
  const url = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  mkdirSync(FOLDER, { recursive: true });
  await Promise.all(pictures.map((each) => take(each, browser, url)));
  await browser.close();
  source.stop();
  server.closeAllConnections();
  server.close();
  console.log(`screenshots: ${pictures.length} pictures are in ${FOLDER}.`);
  return 0;
}

async function take(
  { name, device, said, colorScheme }: Picture,
  browser: Browser,
  url: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 940 }, colorScheme });
  await page.goto(url);
  // However slow the machine is, no picture shows a silence.
  await page.uncheck('#silence');
  await page.locator('html[data-shown="1"]').waitFor({ state: 'attached' });
  await page.selectOption('#device', device);
  await page.fill('#say', said);
  await page.keyboard.press('Enter');
  await page.locator('html[data-shown="2"]').waitFor({ state: 'attached' });
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(FOLDER, name) });
  await page.close();
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`screenshots: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
