import type { Rule } from '../rule';

/** A phrase that the skill tells people to say, and what became of it when it was said. */
export interface Suggestion {
  readonly phrase: string;
  /** The intent of the model that the phrase is a sample of. */
  readonly intent: string;
  readonly label: string;
  /** The label it has to lead to, where there is only one. */
  readonly wanted: string | undefined;
}

const accepted: Suggestion = {
  phrase: 'what ketamine is',
  intent: 'WhatIsKetamineIntent',
  label: 'what-is-ketamine',
  wanted: 'what-is-ketamine',
};

/** Whatever the skill suggests can be said, word for word, where it was suggested. */
export const suggestionRules: readonly Rule<Suggestion>[] = [
  {
    id: 'speech-36-sample',
    severity: 'error',
    what: 'Every phrase that the skill suggests is a sample, word for word',
    problems: ({ phrase, intent }) =>
      intent === 'AskIntent' || intent === 'AMAZON.FallbackIntent' ? [`"${phrase}"`] : [],
    accepted,
    refused: { ...accepted, intent: 'AMAZON.FallbackIntent' },
  },
  {
    id: 'speech-36-answered',
    severity: 'error',
    what: 'Every phrase that the skill suggests gets its answer where it was suggested',
    problems: ({ phrase, label, wanted }) =>
      label === 'unknown' || label !== (wanted ?? label) ? [`"${phrase}" leads to ${label}`] : [],
    accepted,
    refused: { ...accepted, label: 'unknown' },
  },
];
