import type { Answered } from '../answered';
import type { DeviceKind, ScreenOf } from '../devices';
import { element } from './element';

const TALLEST = 560;

/** Letters smaller than this could not be read; a screen that has no room for them scrolls. */
const LEAST_SCALE = 0.45;

/** Below this the letters of a hub's whole screen would be too small. */
const NARROW = 600;

/** The device to begin with: the one whose letters can be read on this window. */
export function firstDevice(): string {
  return innerWidth < NARROW ? 'mobile' : 'hub';
}

/** Shows the device: its screen, drawn by the stage, or a speaker without one. */
export function showDevice(device: DeviceKind): void {
  const { screen } = device;
  element('speaker', HTMLDivElement).hidden = screen !== undefined;
  element('window', HTMLDivElement).hidden = screen === undefined;
  const bezel = element('bezel', HTMLDivElement);
  bezel.classList.toggle('none', screen === undefined);
  bezel.classList.toggle('round', screen?.shape === 'ROUND');
  if (screen) fit(screen);
}

/** The stage keeps the device's own size, in which it is drawn; only the picture of it shrinks. */
function fit({ width, height, dpi }: ScreenOf): void {
  const room = element('room', HTMLDivElement).clientWidth - 36;
  const readable = (LEAST_SCALE * 160) / dpi;
  const scale = Math.max(readable, Math.min(1, room / width, TALLEST / height));
  const stage = element('stage', HTMLIFrameElement);
  stage.width = String(width);
  stage.height = String(height);
  stage.style.transform = `scale(${scale})`;
  const frame = element('window', HTMLDivElement);
  frame.style.width = `${Math.floor(width * scale)}px`;
  frame.style.height = `${Math.floor(height * scale)}px`;
}

/** Draws what the response shows; waits for the stage where it is still loading. */
export async function draw({ drawing }: Answered): Promise<void> {
  if (!drawing) return;
  const stage = element('stage', HTMLIFrameElement);
  if (stage.contentDocument?.readyState !== 'complete' || !stage.contentWindow?.draw)
    await new Promise((loaded) => stage.addEventListener('load', loaded, { once: true }));
  await stage.contentWindow?.draw(drawing);
}
