import type { Rule } from '../rule';
import type { Visit } from '../walk/visit';
import { changed, said, welcome } from './example';

// Request and Response JSON Reference; Alexa waits about 8 seconds.
const MOST_SPEECH = 8000;
const MOST_CARD = 8000;
const MOST_TITLE = 100;
const MOST_BYTES = 120_000;
const MOST_MILLISECONDS = 1000;

const card = { title: 'What is ketamine?', text: 'A medicine.' };

/** How large a response may be and how long it may take. */
export const sizeRules: readonly Rule<Visit>[] = [
  {
    id: 'speech-26-length',
    severity: 'error',
    what: `Speech and reprompt have at most ${MOST_SPEECH} characters`,
    problems: ({ ssml, again }) =>
      [ssml, again]
        .filter((text) => text.length > MOST_SPEECH)
        .map((text) => `${text.length} characters`),
    accepted: welcome,
    refused: said({ speech: 'a'.repeat(MOST_SPEECH) }),
  },
  {
    id: 'speech-33-card',
    severity: 'error',
    what: `A card has at most ${MOST_CARD} characters, ${MOST_TITLE} of them title, no markup, no intent name`,
    problems: ({ envelope: { response } }) => {
      if (!response.card) return [];
      if (response.card.type !== 'Simple') return [`a card of type ${response.card.type}`];
      const { title = '', content = '' } = response.card;
      return [
        ...(title === '' || title.length > MOST_TITLE
          ? [`a title of ${title.length} characters`]
          : []),
        ...(title.length + content.length > MOST_CARD
          ? [`${title.length + content.length} characters`]
          : []),
        ...(/<\/?[a-z]|&\w+;/i.test(title + content) ? ['markup'] : []),
        ...(/Intent\b/.test(title) ? [`the title "${title}"`] : []),
      ];
    },
    accepted: said({ speech: 'It is a medicine.', card }),
    refused: said({ speech: 'It is.', card: { title: 'WhatIsKetamineIntent', text: '<b>It</b>' } }),
  },
  {
    id: 'speech-34-size',
    severity: 'error',
    what: `A response has at most ${MOST_BYTES} bytes, session and screen included`,
    problems: ({ envelope }) => {
      const bytes = Buffer.byteLength(JSON.stringify(envelope));
      return bytes > MOST_BYTES ? [`${bytes} bytes`] : [];
    },
    accepted: welcome,
    refused: changed(welcome, { directives: [{ type: 'x'.repeat(MOST_BYTES) }] }),
  },
  {
    id: 'speech-37-nulls',
    severity: 'error',
    what: 'No field of a response or of its session attributes is null',
    problems: ({ envelope }) => nullsIn(envelope, 'the envelope'),
    accepted: welcome,
    refused: changed(welcome, { card: null }),
    alsoRefused: [
      { ...welcome, envelope: { ...welcome.envelope, sessionAttributes: { topic: null } } },
    ],
  },
  {
    id: 'speech-39-time',
    severity: 'error',
    what: `Every response takes less than ${MOST_MILLISECONDS} ms; Alexa waits 8 seconds`,
    problems: ({ milliseconds }) =>
      milliseconds > MOST_MILLISECONDS ? [`${milliseconds} ms`] : [],
    accepted: welcome,
    refused: said({ speech: 'At last.', milliseconds: MOST_MILLISECONDS + 1 }),
  },
];

function nullsIn(value: unknown, path: string): readonly string[] {
  if (value === null) return [`${path} is null`];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => nullsIn(inner, `${path}.${key}`));
}
