import type { Rule } from '../rule';
import type { Walk } from '../walk/walk';
import type { Visit } from '../walk/visit';
import { said, welcome } from './example';

const directives = [{ type: 'Alexa.Presentation.APL.RenderDocument' }];

/** A screen is drawn only where there is one, */
export const directiveRules: readonly Rule<Visit>[] = [
  {
    id: 'screen-35-no-screen',
    severity: 'error',
    what: 'No screen is drawn on a device without one',
    problems: ({ hasScreen, envelope }) =>
      hasScreen ? [] : (envelope.response.directives ?? []).map(({ type }) => type),
    accepted: said({ speech: 'It is a medicine.', directives, hasScreen: true }),
    refused: said({ speech: 'It is a medicine.', directives }),
  },
];

/** and what is heard is the same with it and without. */
export const sameSpeechRules: readonly Rule<readonly [Speeches, Speeches]>[] = [
  {
    id: 'screen-35-same-speech',
    severity: 'error',
    what: 'What is said with a screen is what is said without',
    problems: ([voice, screen]) =>
      [...voice]
        .filter(([place, speech]) => screen.has(place) && screen.get(place) !== speech)
        .map(([place]) => place),
    accepted: [new Map([['open', welcome.speech]]), new Map([['open', welcome.speech]])],
    refused: [new Map([['open', welcome.speech]]), new Map([['open', 'Look at the list.']])],
  },
];

type Speeches = Walk['speeches'];
