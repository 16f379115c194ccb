import type { Answered } from '../answered';
import type { Kept, PageTurn } from '../asked';
import type { DeviceKind } from '../devices';
import { showAnswer } from './answer-view';
import { showNews, status } from './content-view';
import { draw, showDevice } from './device-view';
import { element, make } from './element';
import { clearLog, logLine } from './log-view';
import { microphone } from './microphone';
import { waitForAnswer } from './patience';
import { answerTo, follow, setup } from './server';

/** A turn with the conversation it was taken in, so that it can be taken again. */
interface Taken {
  readonly turn: PageTurn;
  readonly before: Kept | undefined;
}

const device = element('device', HTMLSelectElement);
const locale = element('locale', HTMLSelectElement);
const say = element('say', HTMLInputElement);

let devices: readonly DeviceKind[] = [];
let kept: Kept | undefined;
let taken: Taken = { turn: { kind: 'open' }, before: undefined };
let shown: Answered | undefined;
let hush = new AbortController();

/** Takes a turn; whatever was being said or waited for ends. */
async function take(turn: PageTurn): Promise<void> {
  taken = { turn, before: kept };
  if (turn.kind === 'say') logLine('me', turn.text);
  if (turn.kind === 'touch') logLine('event', 'A touch on the screen');
  await show();
  if (shown) logLine('alexa', shown.exchange.speech);
}

/** Takes the last turn again, after the content or the device changed; says only what is new. */
async function retake(): Promise<void> {
  const before = shown?.exchange.speech;
  await show();
  if (shown && shown.exchange.speech !== before) logLine('alexa', shown.exchange.speech);
}

async function show(): Promise<void> {
  hush.abort();
  hush = new AbortController();
  const { signal } = hush;
  const { turn, before } = taken;
  const asked = { device: device.value, locale: locale.value, kept: before, turn };
  const answered = await answerTo(asked);
  if (signal.aborted) return;
  shown = answered;
  kept = answered.kept;
  showAnswer(answered, (text) => attempt(take({ kind: 'say', text })));
  void waitForAnswer(answered, locale.value, signal, forget);
  await draw(answered);
  document.documentElement.dataset['shown'] = String(answered.kept.count);
}

/** After silence a device starts a new session; what was said before is forgotten. */
function forget(): void {
  kept = undefined;
}

async function startOver(): Promise<void> {
  clearLog();
  kept = undefined;
  await take({ kind: 'open' });
}

function pickDevice(): void {
  const kind = devices.find(({ id }) => id === device.value);
  if (kind) showDevice(kind);
}

function attempt(work: Promise<void>): void {
  work.catch((error: unknown) => status(error instanceof Error ? error.message : String(error)));
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
    if (text !== '') attempt(take({ kind: 'say', text }));
  });
  // Somebody who is typing is not silent.
  say.addEventListener('input', () => hush.abort());
  element('again', HTMLButtonElement).addEventListener('click', () => attempt(startOver()));
  device.addEventListener('change', () => {
    pickDevice();
    attempt(retake());
  });
  locale.addEventListener('change', () => attempt(retake()));
  window.addEventListener('resize', pickDevice);
  window.addEventListener('message', ({ origin, data }) => {
    const touch = data as { readonly kind?: string; readonly arguments?: readonly unknown[] };
    if (origin !== location.origin || touch.kind !== 'touch') return;
    const token = shown?.drawing?.token ?? '';
    attempt(take({ kind: 'touch', arguments: [...(touch.arguments ?? [])], token }));
  });
  microphone(
    element('mic', HTMLButtonElement),
    () => locale.value,
    (text) => attempt(take({ kind: 'say', text })),
  );
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
  device.value = 'hub';
  pickDevice();
  listen();
  await startOver();
  let number: number | undefined;
  follow(
    (news) => {
      showNews(news);
      if (number !== undefined && news.number !== number && news.diagnostics.length === 0)
        attempt(retake());
      if (!news.isBusy) ({ number } = news);
    },
    () => status('The preview has stopped; start it again with "npm run preview".'),
  );
}

attempt(start());
