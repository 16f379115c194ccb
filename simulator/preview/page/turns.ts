import type { Answered } from '../answered';
import type { Kept, PageTurn } from '../asked';
import { clearOffer, showAnswer } from './answer-view';
import { draw } from './device-view';
import { element } from './element';
import { clearLog, logLine } from './log-view';
import { showMicrophone, speakAndWait, waitForWords } from './patience';
import { newQueue } from './queue';
import { answerTo } from './server';

/** A turn with the conversation it was taken in, so that it can be taken again. */
interface Taken {
  readonly turn: PageTurn;
  readonly before: Kept | undefined;
}

const device = element('device', HTMLSelectElement);
const locale = element('locale', HTMLSelectElement);
const say = element('say', HTMLInputElement);

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

export function sayThis(text: string): void {
  turns.add((dropped) => take({ kind: 'say', text }, dropped));
}

function perform(answered: Answered, how: typeof speakAndWait): void {
  hush.abort();
  hush = new AbortController();
  void how(answered, locale.value, hush.signal, forget);
}

/** A touch on the screen that is drawn. */
export function touch(sent: readonly unknown[]): void {
  const token = shown?.drawing?.token ?? '';
  turns.add((dropped) => take({ kind: 'touch', arguments: [...sent], token }, dropped));
}

/** The last turn once more, on another device or with other content. */
export function again(): void {
  turns.add(retake);
}

/** The answer at hand, aloud or in silence from now on. */
export function performNow(aloud: boolean): void {
  if (shown) perform(shown, aloud ? speakAndWait : waitForWords);
}

/** What did not reach the skill comes back into the box, unless something new was typed there. */
export function sayTyped(text: string): void {
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
export function quieten(): void {
  hush.abort();
  if (shown) showMicrophone(shown.exchange.open);
}

/** After silence a device starts a new session; nothing is left to say yes or no to. */
function forget(): void {
  kept = undefined;
  clearOffer();
}

/** Turns that wait are dropped, and so is the answer that is on its way. */
export function startOver(): void {
  turns.clear();
  hush.abort();
  clearLog();
  kept = undefined;
  turns.add((dropped) => take({ kind: 'open' }, dropped));
}

export function complain(error: unknown): void {
  logLine('event', error instanceof Error ? error.message : String(error));
}
