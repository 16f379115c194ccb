export interface WeightyWord {
  readonly word: string;
  readonly what: 'the number' | 'the time' | 'the medicine' | 'the negation';
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [WeightyWord['what'], RegExp])[] = [
  [
    'the number',
    /(?<![\w])\d+(?![\w])|\b(?:once|twice|half|dozen|hundred)\b|\{(?:emergency|crisis)\}/g,
  ],
  ['the time', /\b(?:seconds|(?:minute|hour|day|night|morning|evening|week|month|year)s?)\b/g],
  ['the negation', /\b(?:not|no|never|none|nothing|without|cannot|nor|neither|\w+n't)\b/g],
];

/**
 * The words of a plain text (see `plain`) that change what a person does: numbers, units of time,
 * medicines by name, negations.
 */
export function weightyWords(
  words: string,
  medicineNames: readonly string[],
): readonly WeightyWord[] {
  const medicines = new RegExp(`\\b(?:${medicineNames.map(quoted).join('|')})\\b`, 'g');
  return [...patterns, ['the medicine', medicines] as const].flatMap(([what, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({
      word: match[0],
      what,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function quoted(name: string): string {
  return name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
