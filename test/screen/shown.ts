import { newConversation, open, say, type Exchange } from '../../simulator/conversation';
import { readModel } from '../../simulator/model';
import { deviceKinds, viewportOf } from '../../simulator/preview/devices';
import type { Screen } from '../../lambda/screen/screen';

const model = readModel();

beforeEach(() => {
  jest.spyOn(console, 'log').mockReset();
});

/** The last exchange after some words on a device with a screen, or on one without. */
export async function exchangeAfter(
  said: readonly string[],
  deviceId = 'hub',
  locale = 'en-US',
): Promise<Exchange> {
  const screen = deviceKinds.find(({ id }) => id === deviceId)?.screen;
  const device = { locale, viewport: screen && viewportOf(screen) };
  let step = await open(newConversation(device));
  for (const text of said) {
    // Each turn builds on the session that the one before left.
    // oxlint-disable-next-line no-await-in-loop
    step = await say(text, step.next, model);
  }
  return step.exchange;
}

/** What a response shows: the data of its only directive. */
export function screenOf({ response }: Exchange): Screen {
  const [directive, ...others] = response.response.directives ?? [];
  if (directive?.type !== 'Alexa.Presentation.APL.RenderDocument' || others.length > 0)
    throw new Error('Not one RenderDocument.');
  const { screen } = directive.datasources as Readonly<Record<string, unknown>>;
  return screen as Screen;
}

export async function screenAfter(...said: readonly string[]): Promise<Screen> {
  return screenOf(await exchangeAfter(said));
}
