import type { Device } from '../../simulator/envelope';
import type { Model } from '../../simulator/model';
import type { Product } from '../product';
import { sendOdd } from '../speech/odd-requests';
import { CANARY, MISHEARD } from './action';
import { converse, type Conversations } from './conversations';
import type { Handler } from './walk';

const SCREEN = { mode: 'HUB', shape: 'RECTANGLE', pixelWidth: 1280, pixelHeight: 800, dpi: 160 };

/**
 * How many states are visited in a locale that differs from the first in numbers and spelling only:
 * the start, and most of what can be asked there.
 */
const ENOUGH = 80;

/** What the requests hold and no log may: words, the user, the device, the token of the API. */
const canaries = [
  CANARY,
  MISHEARD,
  'amzn1.ask.account.SIMULATOR',
  'amzn1.ask.device.SIMULATOR',
  'simulator-access-token',
];

type Talk = Pick<Product, 'conversations' | 'withScreen' | 'odd' | 'logged'>;

/** Talks to the skill, whose log grows in `lines`: in every locale, on a screen, and as nobody would. */
export async function talk(
  handler: Handler,
  lines: readonly string[],
  models: readonly (readonly [string, Model])[],
): Promise<Talk> {
  const [first] = models;
  if (!first) throw new Error('The skill package holds no interaction model.');
  const [main] = first;
  const conversations: Conversations[] = [];
  for (const [locale, model] of models) {
    const most = locale === main ? Infinity : ENOUGH;
    // oxlint-disable-next-line no-await-in-loop
    conversations.push(await converse(handler, model, speaker(locale), most));
  }
  const screen: Device = { locale: main, viewport: SCREEN };
  const withScreen = await converse(handler, first[1], screen, Infinity);
  const odd = await sendOdd(handler, speaker(main), lines);
  return { conversations, withScreen, odd, logged: { lines, canaries } };
}

function speaker(locale: string): Device {
  return { locale, viewport: undefined };
}
