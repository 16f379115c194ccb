import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const path = paths.find((each) => existsSync(each));
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** `describe` where there is a browser; elsewhere the tests are skipped, in plain words. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (path !== undefined) describe(name, tests);
  else {
    process.stderr.write(
      `Skipped: ${name}. There is no Chromium here; "apt-get install chromium" brings it.\n`,
    );
    describe.skip(name, tests);
  }
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(path !== undefined && { executablePath: path }),
    args: flags.split(' '),
  });
}

/** What a page complains of, from the moment it was opened. */
export function complaints(page: Page): readonly string[] {
  const all: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) all.push(message.text());
  });
  page.on('pageerror', (error) => all.push(error.message));
  return all;
}
