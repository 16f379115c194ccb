import { visit, type Kind, type Visit } from '../walk/visit';

interface Said {
  readonly speech: string;
  readonly again?: string;
  readonly kind?: Kind;
  readonly label?: string;
  readonly card?: { readonly title: string; readonly text: string };
  readonly directives?: readonly { readonly type: string }[];
  readonly hasScreen?: boolean;
  readonly locale?: string;
  readonly milliseconds?: number;
}

/** A response of an example: open with a reprompt, closed without one. */
export function said(words: Said): Visit {
  const { kind = 'anything', hasScreen = false, milliseconds = 1, label = 'help' } = words;
  const about = { place: 'an example', kind, hasScreen, locale: words.locale ?? 'en-US' };
  return visit({ ...about, milliseconds }, responseOf(words, label));
}

/** The same response with something else in it, as no builder would make it. */
export function changed(visited: Visit, response: object): Visit {
  const { envelope } = visited;
  return visit(visited, { ...envelope, response: { ...envelope.response, ...response } });
}

function responseOf({ speech, again, card, directives }: Said, label: string): Visit['envelope'] {
  return {
    version: '1.0',
    sessionAttributes: { outcome: { label } },
    response: {
      outputSpeech: { type: 'SSML', ssml: `<speak>${speech}</speak>` },
      ...(again !== undefined && {
        reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${again}</speak>` } },
      }),
      ...(card && { card: { type: 'Simple', title: card.title, content: card.text } }),
      ...(directives && { directives: directives as never }),
      shouldEndSession: again === undefined,
    },
  };
}

export const welcome = said({
  kind: 'launch',
  speech: 'Welcome to Infusion Guide. What would you like to know?',
  again: 'You can ask a question. What would you like?',
});

export const help = said({
  kind: 'help',
  speech: 'You can say, "list the questions". What would you like to know?',
  again: 'You can ask a question. What would you like?',
});

export const goodbye = said({ kind: 'leave', label: 'stop', speech: 'Goodbye, and take care.' });

export const silence: Visit = visit(
  { place: 'an example', kind: 'silent', hasScreen: false, locale: 'en-US', milliseconds: 1 },
  { version: '1.0', response: {} },
);
