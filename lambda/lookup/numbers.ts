/** More numbers than there are words; two of them and two bits make a small integer. */
export const mostNumbers = 1 << 14;

/** Numbers that stand for no word of their own: before the first, after the last, any other. */
export const before = mostNumbers - 1;
export const after = mostNumbers - 2;
export const other = mostNumbers - 3;

/*
 * A feature is a number, because a model has some hundred thousand of them to find in its samples
 * before it can answer for the first time. Each kind has numbers of its own: words from 0 on, as they
 * are numbered, then concepts, then pairs side by side and one apart; below 0 are lengths.
 */
export const firstConcept = mostNumbers;
export const firstPair = mostNumbers * mostNumbers;
export const firstApart = 2 * firstPair;

export const kinds = ['word', 'pair', 'concept'] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(feature: number): Kind {
  if (feature >= firstPair) return 'pair';
  return feature >= firstConcept ? 'concept' : 'word';
}

/** Whether a feature is one of the words as they are numbered. */
export function isWord(feature: number): boolean {
  return feature >= 0 && feature < firstConcept;
}
