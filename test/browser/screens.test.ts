import type { Browser, Page } from 'playwright-core';
import type { Exchange } from '../../simulator/conversation';
import { deviceKinds } from '../../simulator/preview/devices';
import type { Drawing } from '../../simulator/preview/page/drawing';
import { screenOf } from '../screen/shown';
import { complaints, describeInBrowser, launch } from './browser';
import { clippedTexts } from './clipped';
import { startPreview, type Preview } from './preview';
import { talks, turnsOf } from './talks';

jest.setTimeout(60_000);

const devices = deviceKinds.flatMap(({ id, screen }) => (screen ? [{ id, screen }] : []));

describeInBrowser('screens, drawn by the APL renderer from the response', () => {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    [browser, preview] = await Promise.all([launch(), startPreview()]);
  });
  afterAll(async () => {
    preview.stop();
    await browser.close();
  });

  it.each(devices)('show every text in full on $id, without a warning', async ({ id, screen }) => {
    const page = await browser.newPage({ viewport: screen });
    const warnings = complaints(page);
    await page.goto(`${preview.url}/stage.html`);
    for (const { name, said, locale } of talks) {
      // One page draws all; starting the renderer takes longer than any screen.
      // oxlint-disable-next-line no-await-in-loop
      const { drawing, exchange } = await preview.answers(id, turnsOf(said), locale);
      // oxlint-disable-next-line no-await-in-loop
      await page.evaluate((each) => each && window.draw(each), drawing);
      // oxlint-disable-next-line no-await-in-loop
      const clipped = await page.evaluate(clippedTexts, {
        isRound: screen.shape === 'ROUND',
        atOnce: readAtOnce(exchange, id),
      });
      const { problems } = exchange;
      expect({ name, problems, clipped }).toEqual({ name, problems: [], clipped: [] });
    }
    expect(warnings).toEqual([]);
    await page.close();
  });

  describe('on a hub', () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${preview.url}/stage.html`);
    });

    it('show markup in a text as text', async () => {
      const { drawing } = await preview.answers('hub', turnsOf([]));
      const escaped = 'Fish &amp; &lt;b&gt;chips&lt;/b&gt; ${1+1}';
      const text = JSON.stringify(drawing).replaceAll(/Welcome to Infusion Guide\.[^"]*/g, escaped);
      await page.evaluate((each) => window.draw(each), JSON.parse(text) as Drawing);
      const shown = await page.locator('#screen p').allTextContents();
      expect(shown.map(withoutBlanks)).toContain('Fish&<b>chips</b>${1+1}');
    });

    it.each([
      ['Yes', ['what is ketamine'], 'yes'],
      ['No', ['what is ketamine'], 'no'],
      ['All questions', ['what is ketamine'], 'list the questions'],
      ['How does ketamine work?', ['list the questions'], 'number two'],
      ['What ketamine is', ['purple monkey dishwasher'], 'the first one'],
      ['List of medicines', [], 'which medicines are on the list'],
      ['MAOIs', ['which medicines are on the list'], 'are maois on the list'],
    ])('take a touch on "%s" after %j as the words "%s"', async (label, said, spoken) => {
      const { drawing } = await preview.answers('hub', turnsOf(said));
      await page.evaluate((each) => each && window.draw(each), drawing);
      const sent = await touch(page, label);
      const touched = { kind: 'touch' as const, arguments: sent, token: 'answer' };
      const byTouch = await preview.answers('hub', [...turnsOf(said), touched]);
      const byVoice = await preview.answers('hub', turnsOf([...said, spoken]));
      expect(byTouch.exchange.speech).toBe(byVoice.exchange.speech);
    });
  });
});

/** What is said, and all of an emergency; only the longest answers have to scroll on a small circle. */
function readAtOnce(exchange: Exchange, device: string): readonly string[] {
  const { kind, title, heading, large } = screenOf(exchange);
  if (kind === 'emergency') return [title, heading, large];
  if (kind === 'list') return [];
  return device === 'round' && large.length > 310 ? [title] : [title, large];
}

/** What the screen sends when this text is touched. */
async function touch(page: Page, label: string): Promise<unknown[]> {
  await page.evaluate(() => {
    window.touches = [];
  });
  // The renderer takes no touch in its first moments, nor a very short one.
  await page.waitForTimeout(800);
  const place = await page.evaluate((wanted) => {
    const texts = [...document.querySelectorAll('#screen p')];
    const text = texts.find((each) => each.textContent?.replaceAll(/\s/g, '') === wanted);
    return text?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  }, withoutBlanks(label));
  if (!place) throw new Error(`The screen shows no "${label}".`);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2, { delay: 100 });
  await page.waitForFunction(() => window.touches.length > 0);
  return (await page.evaluate(() => window.touches[0])) as unknown[];
}

/** The renderer makes an element of each line, without the blank between them. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '');
}
