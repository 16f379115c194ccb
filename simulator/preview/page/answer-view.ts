import type { Answered } from '../answered';
import { element, make } from './element';

/** Everything about an answer but the screen and the conversation: meter, chips, speech, card, JSON. */
export function showAnswer(answered: Answered, say: (text: string) => void): void {
  const { exchange, ssml, repromptSsml, sayable } = answered;
  showMeter(answered);
  showChips(sayable, say);
  showSsml('ssml', ssml);
  showSsml('reprompt', repromptSsml);
  showCard(exchange.card);
  showHeard(answered);
  element('request', HTMLPreElement).textContent = JSON.stringify(exchange.request, null, 2);
  element('response', HTMLPreElement).textContent = JSON.stringify(exchange.response, null, 2);
}

function showMeter({ seconds, budget }: Answered): void {
  const bar = element('bar', HTMLSpanElement);
  const isOver = budget !== undefined && seconds > budget;
  element('seconds', HTMLElement).textContent =
    budget === undefined
      ? `about ${seconds} seconds before the question; a full answer may take its time`
      : `about ${seconds} of at most ${budget} seconds before the question${isOver ? ': too long' : ''}`;
  bar.style.width = `${Math.min(100, (seconds / (budget ?? 60)) * 100)}%`;
  bar.classList.toggle('over', isOver);
}

function showChips(phrases: readonly string[], say: (text: string) => void): void {
  const list = element('chips', HTMLUListElement);
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(
    ...phrases.map((phrase) => {
      const chip = make('button', phrase, ['yes', 'no'].includes(phrase) ? 'offer' : '');
      chip.setAttribute('type', 'button');
      chip.addEventListener('click', () => say(phrase));
      const item = document.createElement('li');
      item.append(chip);
      return item;
    }),
  );
  // A chip that is gone would take the keyboard's place on the page with it.
  if (hadFocus) (list.querySelector('button') ?? element('say', HTMLInputElement)).focus();
}

/** Takes away what only answers the question that was asked. */
export function clearOffer(): void {
  for (const chip of element('chips', HTMLUListElement).querySelectorAll('.offer'))
    chip.parentElement?.remove();
}

function showSsml(id: string, ssml: string): void {
  const pieces = ssml.split(/(<[^>]+>)/).filter((piece) => piece !== '');
  const shown = pieces.map((piece) => (piece.startsWith('<') ? make('mark', piece) : piece));
  element(id, HTMLPreElement).replaceChildren(...(shown.length > 0 ? shown : ['(nothing)']));
}

function showCard(card: Answered['exchange']['card']): void {
  const place = element('card', HTMLElement);
  if (!card) {
    place.replaceChildren(make('p', 'No card: only answers leave one.', 'note'));
    return;
  }
  place.replaceChildren(make('h3', card.title), make('div', card.text));
}

function showHeard({ exchange }: Answered): void {
  const { intent, outcome, problems, response } = exchange;
  const bytes = new Blob([JSON.stringify(response)]).size.toLocaleString('en');
  const refused = problems.map((problem) => ` Alexa would refuse this: ${problem}.`).join('');
  element('heard', HTMLParagraphElement).textContent =
    `${intent}, understood as ${outcome?.label ?? 'nothing'}; ${bytes} bytes of at most 120,000.${refused}`;
}
