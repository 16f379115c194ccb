import { element, make } from './element';

export type Speaker = 'me' | 'alexa' | 'event';

const names: Readonly<Record<Speaker, string>> = { me: 'You', alexa: 'Alexa', event: '' };

/** Adds a line to the conversation and scrolls to it; screen readers hear it from the live region. */
export function logLine(who: Speaker, text: string): void {
  const log = element('log', HTMLDivElement);
  const line = make('p', '', who);
  if (names[who] !== '') line.append(make('b', names[who]));
  line.append(text);
  log.append(line);
  log.scrollTop = log.scrollHeight;
}

export function clearLog(): void {
  element('log', HTMLDivElement).replaceChildren();
}
