import type { Rule } from '../rule';
import { textsOf, type Listing, type Texts } from './listing';
import { sound, withPublishing, withTexts } from './sound';

const RESERVED = /\b(?:alexa|amazon|echo|computer|skill)\b/i;
const PLACEHOLDER = /\b(?:todo|tbd|lorem|ipsum|placeholder|xxx)\b/i;

// The limits of ask-smapi-model's spec.json; 50 characters of name are the console's.
const limits = { name: [2, 50], summary: [1, 160], description: [1, 4000] } as const;
const MOST_KEYWORDS = 30;
const MOST_KEYWORD = 150;
const MOST_INSTRUCTIONS = 4000;

/** The words of the store's page. */
export const textRules: readonly Rule<Listing>[] = [
  {
    id: 'manifest-44-lengths',
    severity: 'error',
    what: 'Name, summary, description, keywords and testing instructions have their proper length',
    problems: (listing) => {
      const { testingInstructions = '' } = listing.manifest.publishingInformation ?? {};
      const instructions = testingInstructions.trim().length;
      return [
        ...textsOf(listing).flatMap(([locale, texts]) =>
          lengths(texts).map((problem) => `${locale}: ${problem}`),
        ),
        ...(instructions === 0 || instructions > MOST_INSTRUCTIONS
          ? [`${instructions} characters of testing instructions`]
          : []),
      ];
    },
    accepted: sound,
    refused: withTexts({ summary: 'a'.repeat(161) }),
  },
  {
    id: 'manifest-44-name',
    severity: 'error',
    what: 'The name of the skill holds no word of Amazon',
    problems: (listing) =>
      textsOf(listing)
        .filter(([, { name }]) => RESERVED.test(name))
        .map(([locale, { name }]) => `${locale}: "${name}"`),
    accepted: sound,
    refused: withTexts({ name: 'Infusion Skill for Alexa' }),
  },
  {
    id: 'manifest-45-disclaimer',
    severity: 'error',
    what: "Every description has the medical disclaimer with the locale's emergency number",
    problems: (listing) =>
      textsOf(listing).flatMap(([locale, { description = '' }]) => {
        const { emergency } = listing.markets.find((each) => each.locale === locale) ?? {};
        const parts = [
          /medical advice/i,
          /not (?:a substitute|replace)/i,
          /doctor|provider/i,
          new RegExp(`\\b${emergency}\\b`),
        ];
        return parts
          .filter((part) => !part.test(description))
          .map((part) => `${locale}: no ${part.source}`);
      }),
    accepted: sound,
    refused: withTexts({ description: 'It answers questions about infusions.' }),
  },
  {
    id: 'manifest-53-placeholders',
    severity: 'error',
    what: 'No text of the store is a placeholder',
    problems: (listing) => {
      const all = JSON.stringify(listing.manifest.publishingInformation);
      return [PLACEHOLDER, /\{\w+\}/].flatMap(
        (pattern) => pattern.exec(all.replace(/[{}](?=["[{,}]|$)/g, ''))?.[0] ?? [],
      );
    },
    accepted: sound,
    refused: withPublishing({ testingInstructions: 'TODO: call {emergency}' }),
  },
];

function lengths(texts: Texts): readonly string[] {
  const wrong = Object.entries(limits).flatMap(([key, [least, most]]) => {
    const { length } = texts[key as keyof typeof limits] ?? '';
    return length < least || length > most ? [`${length} characters of ${key}`] : [];
  });
  const { keywords = [] } = texts;
  return [
    ...wrong,
    ...(keywords.length > MOST_KEYWORDS ? [`${keywords.length} keywords`] : []),
    ...keywords.filter((word) => word.length > MOST_KEYWORD),
  ];
}
