import type { Rule } from '../rule';
import { textsOf, type Listing, type Texts } from './listing';
import { sound, withPublishing, withTexts } from './sound';

const RESERVED = /\b(?:alexa|amazon|echo|computer|skill)\b/i;
const PLACEHOLDER = /\b(?:todo|tbd|lorem|ipsum|placeholder|xxx|example\.(?:com|net|org))\b|[{}]/i;

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
          /\b(?:no|not|never)\b(?: (?:give|provide|offer|meant as|intended as))? medical advice/i,
          /\bnot (?:a )?substitute for (?:professional )?medical advice/i,
          /\b(?:ask|consult|talk to|call) (?:your|a) (?:own )?(?:doctor|provider)/i,
          new RegExp(`\\bin an emergency, call ${emergency}(?: or |[,.])`, 'i'),
        ];
        return parts
          .filter((part) => !part.test(description))
          .map((part) => `${locale}: no ${part.source}`);
      }),
    accepted: sound,
    refused: withTexts({ description: 'It answers questions about infusions.' }),
    alsoRefused: [
      described('gives no medical advice', 'gives medical advice'),
      described('not a substitute', 'a substitute'),
      described('Ask your doctor', 'Your doctor uses it'),
      described('In an emergency, call 911', 'In an emergency, call 9112'),
      described('In an emergency, call 911', 'It is no 911'),
    ],
  },
  {
    id: 'manifest-53-placeholders',
    severity: 'error',
    what: 'No text of the store is a placeholder',
    problems: ({ manifest }) =>
      textsIn(manifest.publishingInformation).flatMap((text) => {
        const found = PLACEHOLDER.exec(text);
        return found ? [`"${found[0]}" in "${text.slice(0, 40)}"`] : [];
      }),
    accepted: sound,
    refused: withPublishing({ testingInstructions: 'TODO: call' }),
    alsoRefused: [
      withPublishing({ testingInstructions: 'Call {emergency}' }),
      withPublishing({ testingInstructions: 'Call {emergency' }),
      withTexts({ description: 'Read more at www.example.com.' }),
    ],
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

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The sound listing with something else in its description. */
function described(found: string, instead: string): Listing {
  const [, { description = '' }] = textsOf(sound)[0] ?? ['', {}];
  return withTexts({ description: description.replace(found, instead) });
}
