import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { complaints, describeInBrowser, launch } from './browser';
import { startPreview, type Preview } from './preview';

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { html: string }[];
  }[];
}

describeInBrowser('the preview page', () => {
  let browser: Browser;
  let preview: Preview;
  let page: Page;
  let heardComplaints: readonly string[];
  beforeAll(async () => {
    [browser, preview] = await Promise.all([launch(), startPreview()]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    // The first page waits for the skill to be bundled, which a busy machine takes its time for.
    page.setDefaultTimeout(90_000);
    heardComplaints = complaints(page);
    await page.goto(preview.url);
    await answered(1);
  });
  afterEach(async () => {
    await page.close();
    const complained = heardComplaints.filter((each) => !each.includes('ERR_CONNECTION_REFUSED'));
    if (complained.length > 0) throw new Error(`The page complained: ${complained.join()}`);
  });
  afterAll(async () => {
    preview.stop();
    await browser.close();
  });

  it('holds a whole conversation by keyboard alone', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('how long does recovery take');
    await page.keyboard.press('Enter');
    await answered(2);
    expect(await lastLine()).toMatch(/twenty to thirty minutes/);
    await tabTo('yes');
    await page.keyboard.press('Enter');
    await answered(3);
    expect(await lastLine()).toMatch(/due to the recovery time/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('yes');
    await tabTo('Start over');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#log p').length === 1);
    expect(await lastLine()).toMatch(/^Alexa\s*Welcome/);
  });

  it('answers questions that come faster than answers one by one, each under its own', async () => {
    await slowly();
    await send('what is ketamine');
    await send('tell me more');
    await send("i can't breathe");
    await answered(4);
    const [, ...lines] = await page.locator('#log p').allTextContents();
    expect(lines.map((line) => line.slice(0, 22))).toEqual([
      'Youwhat is ketamine',
      'AlexaKetamine is a med',
      'Youtell me more',
      'AlexaKetamine is a med',
      "Youi can't breathe",
      'AlexaCall 911 now. Thi',
    ]);
    expect(lines[3]).toContain('anesthesia, during surgeries');
  });

  it('forgets questions and answers that are on their way when it starts over', async () => {
    await slowly();
    await send('what is ketamine');
    await send('tell me more');
    await page.click('#again');
    await page.waitForTimeout(1500);
    const lines = await page.locator('#log p').allTextContents();
    expect(lines.map((line) => line.slice(0, 12))).toEqual(['AlexaWelcome']);
  });

  it('says in the conversation that the preview has stopped, and keeps what was typed', async () => {
    await page.route('**/turn', (route) => route.abort('connectionrefused'));
    await send('what is ketamine');
    await expectLine(/^The preview has stopped; start it again with "npm run preview"\.$/);
    expect(await page.inputValue('#say')).toBe('what is ketamine');
    await page.unroute('**/turn');
    await page.keyboard.press('Enter');
    await answered(2);
    expect(await page.inputValue('#say')).toBe('');
  });

  it('shows a medicine: speech with its pronunciation, card, screen, budget, JSON', async () => {
    await say('does my husband have to stop his ativan', 2);
    expect(await lastLine()).toMatch(/Ativan, a benzodiazepine, is on the clinic's list/);
    expect(await page.textContent('#ssml')).toContain('<sub alias=');
    expect(await page.textContent('#card')).toContain("The clinic's list of medicines");
    expect(await page.textContent('#seconds')).toMatch(/^about \d+ of at most 15 seconds/);
    expect(await page.textContent('#request')).toContain('"Alexa.Presentation.APL"');
    expect(await page.textContent('#response')).toContain('RenderDocument');
    expect(await screenText()).toContain('Ativan,abenzodiazepine');
  });

  it('shows an emergency and that the microphone is closed', async () => {
    await say("i can't breathe", 2);
    expect(await lastLine()).toMatch(/Call 911 now/);
    expect(await screenText()).toContain('911');
    expect(await page.locator('#chips button').count()).toBe(0);
    expect(await page.textContent('#card')).toContain('Call 911 now');
  });

  it('shows a device without a screen none, with the same words', async () => {
    await say('what is ketamine', 2);
    const withScreen = await lastLine();
    await page.selectOption('#device', 'speaker');
    await page.waitForFunction(() => !document.querySelector('#speaker')?.hasAttribute('hidden'));
    await page.waitForFunction(
      () => !document.querySelector('#response')?.textContent?.includes('RenderDocument'),
    );
    expect(await lastLine()).toBe(withScreen);
  });

  it('answers a touch on the scaled screen, on a page that was scrolled', async () => {
    await say('what is ketamine', 2);
    await page.evaluate(() => scrollTo(0, 120));
    await page.waitForTimeout(800);
    const yes = page.frameLocator('#stage').getByText('Yes', { exact: true });
    await yes.click({ delay: 100 });
    await answered(3);
    expect(await lastLine()).toMatch(/anesthesia, during surgeries/);
  });

  it('shows that the microphone listens, sends what it hears and says why it fails', async () => {
    await page.addInitScript(fakeRecognition);
    await page.reload();
    await answered(1);
    const button = page.locator('#mic');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await button.textContent()).toBe('Listening …');
    await hear('result', { results: [[{ transcript: ' ' }]] });
    await hear('error', { error: 'not-allowed' });
    await expectLine(/may not use the microphone/);
    await button.click();
    expect(await button.textContent()).toBe('Speak');
    await button.click();
    await hear('result', { results: [[{ transcript: 'what is ketamine' }]] });
    await answered(2);
    expect(await page.locator('#log p.me').allTextContents()).toEqual(['Youwhat is ketamine']);
  });

  it('reads the answer that is shown aloud when told to, and stops at once when told not to', async () => {
    await page.evaluate(() => {
      window.spoken = [];
      speechSynthesis.speak = ({ text }) => window.spoken.push(text);
      speechSynthesis.cancel = () => window.spoken.push('(cancelled)');
    });
    await page.check('#aloud');
    expect(await page.evaluate(() => window.spoken[0])).toMatch(/^Welcome to Infusion Guide/);
    await page.uncheck('#aloud');
    expect(await page.evaluate(() => window.spoken.at(-1))).toBe('(cancelled)');
    expect(await page.textContent('#light')).toBe('The microphone is open: it is your turn.');
  });

  it('asks again after silence, and closes after a second one', async () => {
    await page.clock.install();
    await say('what is ketamine', 2);
    await page.clock.runFor(30_000);
    await expectLine(/There is more about this/);
    await page.clock.runFor(20_000);
    await expectLine(/closes the microphone/);
    expect(await page.textContent('#light')).toBe('The microphone is closed.');
    expect(await page.locator('#chips .offer').count()).toBe(0);
  });

  it('shows an edit within two seconds, what is wrong with it, and its repair', async () => {
    await say('what is ketamine', 2);
    const file = 'en-US/topics/what-is-ketamine.yaml';
    const began = Date.now();
    preview.edit(file, 'Now it is also used', 'Today it is also used');
    await expectLine(/Today it is also used/);
    expect(Date.now() - began).toBeLessThan(quick);
    preview.edit(file, 'next: how-it-works', 'next: nowhere');
    await page.locator('#mend').waitFor();
    expect(await page.textContent('#diagnostics')).toMatch(
      /content\/en-US\/topics\/what-is-ketamine\.yaml:\d+:\d+ found the topic "nowhere"/,
    );
    await say('tell me more', 3);
    preview.edit(file, 'next: nowhere', 'next: how-it-works');
    await page.locator('#mend').waitFor({ state: 'hidden' });
    preview.edit(file, 'Today it is also used', 'Now it is also used');
    await page.waitForFunction(() =>
      document.querySelector('#status')?.textContent?.startsWith('Content reloaded'),
    );
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await say('what is ketamine', 2);
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violations()).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });

  async function say(text: string, count: number): Promise<void> {
    await send(text);
    await answered(count);
  }

  async function hear(kind: string, what: object): Promise<void> {
    await page.evaluate(
      ([name, fields]) => window.recognition?.dispatchEvent(Object.assign(new Event(name), fields)),
      [kind, what] as const,
    );
  }

  async function send(text: string): Promise<void> {
    await page.fill('#say', text);
    await page.keyboard.press('Enter');
  }

  /** The first of several answers takes longest. */
  async function slowly(): Promise<void> {
    let wait = 600;
    await page.route('**/turn', async (route) => {
      wait /= 2;
      await page.waitForTimeout(wait);
      await route.continue();
    });
  }

  async function answered(count: number): Promise<void> {
    await page.locator(`html[data-shown="${count}"]`).waitFor({ state: 'attached' });
  }

  async function lastLine(): Promise<string> {
    return (await page.locator('#log p').last().textContent()) ?? '';
  }

  async function expectLine(text: RegExp): Promise<void> {
    await page.locator('#log p').filter({ hasText: text }).first().waitFor();
  }

  async function screenText(): Promise<string> {
    const texts = await page.frameLocator('#stage').locator('#screen p').allTextContents();
    return texts.join('').replaceAll(/\s/g, '');
  }

  async function tabTo(name: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      // oxlint-disable-next-line no-await-in-loop
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to "${name}".`);
  }

  /** The screen inside is the APL renderer's own work, and the page says all of it in words too. */
  async function violations(): Promise<readonly string[]> {
    await page.evaluate(axe);
    const found = await page.evaluate<AxeResults>(
      'axe.run({ exclude: ["#stage"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"], rules: { "color-contrast-enhanced": { enabled: true } } })',
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
});

declare global {
  interface Window {
    recognition: EventTarget | undefined;
    spoken: string[];
  }
}

/** Speech recognition that hears what the test dispatches; Chromium's own asks a server. */
function fakeRecognition(): void {
  class Recognition extends EventTarget {
    start(): void {
      window.recognition = this;
    }
    stop(): void {
      this.dispatchEvent(new Event('end'));
    }
  }
  Object.assign(window, { SpeechRecognition: Recognition });
}

/** It takes about 2 seconds; more where other tests keep the machine busy. */
const quick = 6000;
