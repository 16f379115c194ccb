import type { Answered } from '../answered';
import type { DeviceKind } from '../devices';
import { element } from './element';

const TALLEST = 560;

/** Shows the device: its screen, drawn by the stage, or a speaker without one. */
export function showDevice(device: DeviceKind): void {
  const { screen } = device;
  element('speaker', HTMLDivElement).hidden = screen !== undefined;
  element('window', HTMLDivElement).hidden = screen === undefined;
  const bezel = element('bezel', HTMLDivElement);
  bezel.classList.toggle('none', screen === undefined);
  bezel.classList.toggle('round', screen?.shape === 'ROUND');
  if (screen) fit(screen.width, screen.height);
}

/** The stage keeps the device's own size, in which it is drawn; only the picture of it shrinks. */
function fit(width: number, height: number): void {
  const room = (element('bezel', HTMLDivElement).parentElement?.clientWidth ?? width) - 72;
  const scale = Math.min(1, room / width, TALLEST / height);
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
