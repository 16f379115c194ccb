import { element } from './element';
import { logLine } from './log-view';
import { speak, waited } from './voice';
import type { Answered } from '../answered';

/** How long a device waits for an answer before it asks again, and again before it gives up. */
const SILENCE_SECONDS = 8;

/** What a device does with its answer: speaks, then waits for words. */
export async function speakAndWait(
  answered: Answered,
  lang: string,
  hush: AbortSignal,
  closed: () => void,
): Promise<void> {
  light('Alexa is speaking …', false);
  await heard(answered.ssml, answered.seconds + 2, lang, hush);
  // Another turn is shown by now.
  if (!hush.aborted) await waitForWords(answered, lang, hush, closed);
}

/** Listens, asks again after silence, closes. */
export async function waitForWords(
  { exchange, repromptSsml }: Answered,
  lang: string,
  hush: AbortSignal,
  closed: () => void,
): Promise<void> {
  showMicrophone(exchange.open);
  if (!exchange.open) return;
  if (await silent(hush)) return;
  logLine('event', `${SILENCE_SECONDS} seconds of silence`);
  logLine('alexa', exchange.reprompt ?? '');
  await heard(repromptSsml, 5, lang, hush);
  if (await silent(hush)) return;
  logLine('event', 'Silence again: Alexa closes the microphone.');
  showMicrophone(false);
  closed();
}

async function heard(ssml: string, about: number, lang: string, hush: AbortSignal): Promise<void> {
  if (hush.aborted) return;
  const aloud = element('aloud', HTMLInputElement).checked;
  await (aloud ? speak(ssml, lang, hush) : waited(about * 1000));
}

/** Waits through a silence; whether it was broken, or is not to be noticed at all. */
async function silent(hush: AbortSignal): Promise<boolean> {
  if (!hush.aborted) await waited(SILENCE_SECONDS * 1000);
  return hush.aborted || !element('silence', HTMLInputElement).checked;
}

export function showMicrophone(isOpen: boolean): void {
  if (isOpen) light('The microphone is open: it is your turn.', true);
  else light('The microphone is closed.', false);
}

function light(text: string, listening: boolean): void {
  element('light', HTMLParagraphElement).textContent = text;
  element('speaker', HTMLDivElement).classList.toggle('listening', listening);
}
