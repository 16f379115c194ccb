import type { Exchange } from './conversation';

const WIDTH = 92;

/** An exchange as the terminal shows it. */
export function shown(said: string | undefined, exchange: Exchange): string {
  const { speech, reprompt, card, open, intent, outcome, problems } = exchange;
  return [
    ...(said === undefined ? [] : [`you    > ${said}`]),
    ...wrapped('alexa  > ', speech),
    ...(reprompt === null ? [] : wrapped('silence> ', reprompt)),
    ...(card ? wrapped('card   > ', `${card.title}: ${card.text.replace(/\s+/g, ' ')}`) : []),
    `         [${intent}${outcome ? `, ${outcome.label}` : ''}, microphone ${open ? 'open' : 'closed'}]`,
    ...problems.map((problem) => `REFUSED> Alexa would refuse this response: ${problem}`),
    '',
  ].join('\n');
}

function wrapped(label: string, text: string): readonly string[] {
  const lines = text.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)`, 'g')) ?? [text];
  return lines.map((line, index) => (index === 0 ? label : '         ') + line.trim());
}
