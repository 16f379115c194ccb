import type { DeviceKind } from '../devices';
import { showNews, status } from './content-view';
import { firstDevice, showDevice } from './device-view';
import { element, make } from './element';
import { microphone } from './microphone';
import { follow, setup, STOPPED } from './server';
import { again, complain, performNow, quieten, sayThis, sayTyped, startOver, touch } from './turns';

const device = element('device', HTMLSelectElement);
const locale = element('locale', HTMLSelectElement);
const say = element('say', HTMLInputElement);

let devices: readonly DeviceKind[] = [];

function pickDevice(): void {
  const kind = devices.find(({ id }) => id === device.value);
  if (kind) showDevice(kind);
}

function options(select: HTMLSelectElement, values: readonly (readonly [string, string])[]): void {
  select.replaceChildren(
    ...values.map(([value, text]) => {
      const option = make('option', text);
      option.setAttribute('value', value);
      return option;
    }),
  );
}

function listen(): void {
  element('form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const text = say.value.trim();
    say.value = '';
    if (text !== '') sayTyped(text);
  });
  // Somebody who is typing is not silent.
  say.addEventListener('input', quieten);
  const aloud = element('aloud', HTMLInputElement);
  aloud.addEventListener('change', () => {
    performNow(aloud.checked);
  });
  element('again', HTMLButtonElement).addEventListener('click', startOver);
  device.addEventListener('change', () => {
    pickDevice();
    again();
  });
  locale.addEventListener('change', () => again());
  window.addEventListener('resize', pickDevice);
  window.addEventListener('message', ({ origin, data }) => {
    const sent = data as { readonly kind?: string; readonly arguments?: readonly unknown[] };
    if (origin === location.origin && sent.kind === 'touch') touch(sent.arguments ?? []);
  });
  microphone(element('mic', HTMLButtonElement), {
    lang: () => locale.value,
    began: quieten,
    heard: sayThis,
    failed: complain,
  });
}

async function start(): Promise<void> {
  const found = await setup();
  ({ devices } = found);
  options(
    device,
    devices.map(({ id, name }) => [id, name]),
  );
  options(
    locale,
    found.locales.map((each) => [each, each]),
  );
  device.value = firstDevice();
  pickDevice();
  listen();
  startOver();
  let number: number | undefined;
  follow(
    (news) => {
      showNews(news);
      if (number !== undefined && news.number !== number && news.diagnostics.length === 0) again();
      if (!news.isBusy) ({ number } = news);
    },
    () => status(STOPPED),
  );
}

start().catch(complain);
