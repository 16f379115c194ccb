import { element, make } from './element';
import type { News } from './server';

/** Shows what is wrong in the content, or when it was last reloaded. */
export function showNews({ number, diagnostics, isBusy }: News): void {
  if (isBusy) {
    status('Compiling the content …');
    return;
  }
  element('mend', HTMLElement).hidden = diagnostics.length === 0;
  element('diagnostics', HTMLOListElement).replaceChildren(...diagnostics.map(diagnosticLine));
  status(stateOf(number, diagnostics));
}

function stateOf(number: number, diagnostics: readonly string[]): string {
  if (diagnostics.length > 0) return 'The content needs mending.';
  return number > 1 ? `Content reloaded at ${time()}.` : 'Save a file in content/ to see it here.';
}

export function status(text: string): void {
  element('status', HTMLParagraphElement).textContent = text;
}

/** `path:line:column: …`, the place set off so that it can be found. */
function diagnosticLine(diagnostic: string): HTMLElement {
  const [, place = '', rest = diagnostic] = /^(\S+:\d+:\d+): (.*)$/s.exec(diagnostic) ?? [];
  const line = make('li', '');
  line.append(make('code', place), ` ${rest}`);
  return line;
}

function time(): string {
  return new Date().toLocaleTimeString('en', { hour12: false });
}
