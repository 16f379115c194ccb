import type { Answered } from '../answered';
import type { Kept, PageTurn } from '../asked';
import type { DeviceKind } from '../devices';
import { clearOffer, showAnswer } from './answer-view';
import { showNews, status } from './content-view';
import { draw, firstDevice, showDevice } from './device-view';
import { element, make } from './element';
import { clearLog, logLine } from './log-view';
import { microphone } from './microphone';
import { showMicrophone, speakAndWait, waitForWords } from './patience';
import { newQueue } from './queue';
import { answerTo, follow, setup, STOPPED } from './server';

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
const turns = newQueue(complain);

/** Takes a turn; whatever was being said or waited for ends. */
async function take(turn: PageTurn, dropped: AbortSignal): Promise<void> {
  if (turn.kind === 'say') logLine('me', turn.text);
  if (turn.kind === 'touch') logLine('event', 'A touch on the screen');
  const answered = await answerOf({ turn, before: kept }, dropped);
  logLine('alexa', answered.exchange.speech);
  await show(answered);
}

/** Takes the last turn again, after the content or the device changed; says only what is new. */
async function retake(dropped: AbortSignal): Promise<void> {
  const before = shown?.exchange.speech;
  const answered = await answerOf(taken, dropped);
  if (answered.exchange.speech !== before) logLine('alexa', answered.exchange.speech);
  await show(answered);
}

async function answerOf(taking: Taken, dropped: AbortSignal): Promise<Answered> {
  hush.abort();
  const { turn, before } = taking;
  const asked = { device: device.value, locale: locale.value, kept: before, turn };
  const answered = await answerTo(asked, dropped);
  dropped.throwIfAborted();
  taken = taking;
  return answered;
}

async function show(answered: Answered): Promise<void> {
  shown = answered;
  kept = answered.kept;
  showAnswer(answered, sayThis);
  perform(answered, speakAndWait);
  await draw(answered);
  document.documentElement.dataset['shown'] = String(answered.kept.count);
}

function sayThis(text: string): void {
  turns.add((dropped) => take({ kind: 'say', text }, dropped));
}

function perform(answered: Answered, how: typeof speakAndWait): void {
  hush.abort();
  hush = new AbortController();
  void how(answered, locale.value, hush.signal, forget);
}

/** What did not reach the skill comes back into the box, unless something new was typed there. */
function sayTyped(text: string): void {
  turns.add(async (dropped) => {
    try {
      await take({ kind: 'say', text }, dropped);
    } catch (error) {
      if (say.value === '' && !dropped.aborted) say.value = text;
      throw error;
    }
  });
}

/** Somebody begins to say something: Alexa stops speaking, and waits for it. */
function quieten(): void {
  hush.abort();
  if (shown) showMicrophone(shown.exchange.open);
}

/** After silence a device starts a new session; nothing is left to say yes or no to. */
function forget(): void {
  kept = undefined;
  clearOffer();
}

/** Turns that wait are dropped, and so is the answer that is on its way. */
function startOver(): void {
  turns.clear();
  hush.abort();
  clearLog();
  kept = undefined;
  turns.add((dropped) => take({ kind: 'open' }, dropped));
}

function pickDevice(): void {
  const kind = devices.find(({ id }) => id === device.value);
  if (kind) showDevice(kind);
}

function complain(error: unknown): void {
  logLine('event', error instanceof Error ? error.message : String(error));
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
    if (shown) perform(shown, aloud.checked ? speakAndWait : waitForWords);
  });
  element('again', HTMLButtonElement).addEventListener('click', startOver);
  device.addEventListener('change', () => {
    pickDevice();
    turns.add(retake);
  });
  locale.addEventListener('change', () => turns.add(retake));
  window.addEventListener('resize', pickDevice);
  window.addEventListener('message', ({ origin, data }) => {
    const touch = data as { readonly kind?: string; readonly arguments?: readonly unknown[] };
    if (origin !== location.origin || touch.kind !== 'touch') return;
    const token = shown?.drawing?.token ?? '';
    const sent = [...(touch.arguments ?? [])];
    turns.add((dropped) => take({ kind: 'touch', arguments: sent, token }, dropped));
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
      if (number !== undefined && news.number !== number && news.diagnostics.length === 0)
        turns.add(retake);
      if (!news.isBusy) ({ number } = news);
    },
    () => status(STOPPED),
  );
}

start().catch(complain);
