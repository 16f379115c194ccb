import { spoken } from '../../simulator/model';
import { recognise } from '../../simulator/recognise';
import type { Rule } from '../rule';
import { textsOf, type Listing, type Market } from './listing';
import { sound, withTexts } from './sound';

const LAUNCH = '(?:ask|tell|open|launch|start|begin|use|load|talk to)';
/** After these the name alone is a whole sentence. */
const BARE_LAUNCH = /^Alexa, (?:open|launch|start|begin|use|load|talk to) /i;
const CHARACTERS = /^[\p{L}\p{M}\w\s.?:,'-]+$/u;
const MOST_CHARACTERS = 200;

/** The three phrases that the store shows; the most frequent cause of a refusal. */
export const phraseRules: readonly Rule<Listing>[] = [
  {
    id: 'manifest-46-example-phrases',
    severity: 'error',
    what: 'Three different example phrases, each a sample, punctuated; the first opens the skill by name',
    problems: (listing) =>
      textsOf(listing).flatMap(([locale, { examplePhrases = [] }]) => {
        const market = listing.markets.find((each) => each.locale === locale);
        const wrong = market
          ? examplePhrases.flatMap((phrase, at) => problemsOf(phrase, at, market))
          : [];
        return [
          ...(examplePhrases.length === 3 ? [] : [`${examplePhrases.length} phrases`]),
          ...(new Set(examplePhrases.map(spoken)).size < examplePhrases.length
            ? ['one phrase twice']
            : []),
          ...(market ? [] : ['no interaction model']),
          ...wrong,
        ].map((problem) => `${locale}: ${problem}`);
      }),
    accepted: sound,
    refused: withTexts({
      examplePhrases: ['Infusion guide', 'Alexa, enable infusion guide.', 'Sing me a song.'],
    }),
    alsoRefused: [
      ['Alexa, open infusion guide.', 'How long does recovery take?'],
      [
        'Alexa, open infusion guide.',
        'How long does recovery take?',
        'how long does recovery take.',
      ],
      ['Alexa, open infusion guide.', 'How long does recovery take?', '?'],
      ['Alexa, open infusion guide.', 'How long does recovery take?', 'Alexa, ask infusion guide.'],
    ].map((examplePhrases) => withTexts({ examplePhrases })),
  },
];

function problemsOf(
  phrase: string,
  at: number,
  { invocationName, model }: Market,
): readonly string[] {
  const opening = new RegExp(`^Alexa, ${LAUNCH} ${invocationName}\\b`, 'i');
  const words = phrase.replace(opening, '').replace(/^\s*(?:about|to|for|if|whether|that)\b/i, '');
  const { intent } = recognise(words, model);
  const isSample =
    spoken(words) === ''
      ? BARE_LAUNCH.test(phrase)
      : !['AskIntent', 'AMAZON.FallbackIntent'].includes(intent);
  const needsName = at === 0 || /^alexa\b/i.test(phrase);
  return [
    ...(needsName && !opening.test(phrase)
      ? [`"${phrase}" does not open the skill by its name`]
      : []),
    ...(/[.?]$/.test(phrase) ? [] : [`"${phrase}" ends without a period or question mark`]),
    ...(CHARACTERS.test(phrase) && phrase.length <= MOST_CHARACTERS
      ? []
      : [`the characters of "${phrase}"`]),
    ...(isSample ? [] : [`"${phrase}" is not a sample`]),
    ...(/\benable\b/i.test(phrase) ? [`"${phrase}" says enable`] : []),
  ];
}
