import * as fc from 'fast-check';
import { check } from 'ssml-check-core';
import { contentFor } from '../../lambda/content-for';
import { render } from '../../lambda/speech/render';
import { speechText } from '../../simulator/speech-text';
import { ssmlProblems } from '../../simulator/ssml-problems';

/** Fixed, so that a run can be repeated. */
const SEED = 20261123;

const content = contentFor('en-US');
const { phone } = content.clinic;
const spoken = (plain: string): string => render(plain, content, 'normal');

const rows: readonly (readonly [what: string, plain: string, ssml: string])[] = [
  ['plain words', 'Take it easy.', '<speak>Take it easy.</speak>'],
  [
    'a hard word',
    'Xanax is on the list.',
    "<speak><sub alias='ZAN ax'>Xanax</sub> is on the list.</speak>",
  ],
  [
    'a hard word in any case, before any mark',
    'Is it KETAMINE, or lamotrigine?',
    "<speak>Is it <sub alias='KET uh meen'>KETAMINE</sub>, or <sub alias='luh MOH tri jeen'>lamotrigine</sub>?</speak>",
  ],
  [
    'the longer of two hard words',
    'MAOIs, or an MAOI.',
    "<speak><sub alias='M. A. O. eyes'>MAOIs</sub>, or an <sub alias='M. A. O. I.'>MAOI</sub>.</speak>",
  ],
  ['no part of a word', 'A benzodiazepinelike word.', '<speak>A benzodiazepinelike word.</speak>'],
  [
    'the number of the clinic',
    `Call ${phone}.`,
    `<speak>Call <say-as interpret-as='telephone'>${phone}</say-as>.</speak>`,
  ],
  [
    'the emergency number',
    'Call 911 now.',
    "<speak>Call <sub alias='nine one one'>911</sub> now.</speak>",
  ],
  [
    'a breath before the last question',
    'You may be tired. Shall I tell you more?',
    "<speak>You may be tired. <break time='350ms'/>Shall I tell you more?</speak>",
  ],
  [
    'no breath before a question alone',
    'Did you say Lamisil?',
    '<speak>Did you say Lamisil?</speak>',
  ],
  [
    'no breath at a stop within a sentence',
    'It is at 5.30 p.m. today.',
    '<speak>It is at 5.30 p.m. today.</speak>',
  ],
  ['signs of markup', 'Q & A <now>', '<speak>Q &amp; A &lt;now&gt;</speak>'],
];

test.each(rows)('%s', (_, plain, ssml) => {
  expect(spoken(plain)).toBe(ssml);
});

test('the longest word that fits has its own sound', () => {
  const pronunciations = { mao: 'M. A. O.', 'mao inhibitor': 'M. A. O. in HIB i ter' };
  expect(render('An MAO inhibitor.', { ...content, pronunciations }, 'normal')).toBe(
    "<speak>An <sub alias='M. A. O. in HIB i ter'>MAO inhibitor</sub>.</speak>",
  );
});

test('slowly, the same is said at a slower rate', () => {
  expect(render('Call 911 now.', content, 'slow')).toBe(
    '<speak><prosody rate="slow">Call <sub alias=\'nine one one\'>911</sub> now.</prosody></speak>',
  );
});

test('every pronunciation is used where its word stands alone', () => {
  for (const [word, sound] of Object.entries(content.pronunciations))
    expect(spoken(`the ${word}.`)).toContain(`<sub alias='${sound}'>${word}</sub>.`);
});

test('every text of the content makes a speech that Alexa takes, by both checks', async () => {
  const texts = [
    ...content.topics.flatMap(({ short, full }) => [short, full]),
    ...content.medicineForms.flatMap(({ answers }) => Object.values(answers)),
    ...content.medicineList,
    ...content.scripts.map(({ speech }) => speech),
    ...Object.values(content.sentences).flat(),
    ...Object.values(content.questions).flatMap(({ ask, reprompt }) => [...ask, reprompt]),
  ];
  for (const plain of texts) {
    for (const pace of ['normal', 'slow'] as const) {
      const ssml = render(plain, content, pace);
      expect(ssmlProblems(ssml)).toEqual([]);
      expect(speechText(ssml)).toBe(plain.replace(/\s+/g, ' ').trim());
      // oxlint-disable-next-line no-await-in-loop
      expect(await check(ssml, { platform: 'amazon' })).toBeUndefined();
    }
  }
});

test('whatever the text, the speech is well formed and says just that', () => {
  const words = fc.constantFrom(
    'Xanax',
    'MAOIs',
    '911',
    phone,
    '<a>',
    '&',
    '? ',
    '. ',
    'é',
    '🙂',
    ' so ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme-composite' }),
    fc.array(words).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom('normal', 'slow'), (plain, pace) => {
      const ssml = render(plain, content, pace);
      expect(ssmlProblems(ssml)).toEqual([]);
      expect(speechText(ssml)).toBe(plain.replace(/\s+/g, ' ').trim());
    }),
    { seed: SEED, numRuns: 500 },
  );
});
