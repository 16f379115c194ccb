const numberWords: ReadonlyMap<string, string> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index) => [word, (index + 2) * 10],
  ),
);

/**
 * A text as facts are compared: lower case, no punctuation, numbers as digits, so that "twenty to
 * thirty minutes", "20-30 minutes" and "20 to 30 minutes" are one.
 */
export function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(\d)\s*[-–]\s*(\d)/g, '$1 to $2')
    .replace(/½/g, ' and a half')
    .replace(/[^\p{L}\p{N}'{} -]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words
    .map(inDigits)
    .join(' ')
    .replace(/\b1 and 1 half\b|\b1 and a half\b|\ban hour and a half\b/g, '1 and a half');
}

function inDigits(word: string): string {
  const [ten, one] = word.split('-');
  const value = tens.get(ten ?? '');
  if (value !== undefined) return String(value + Number(numberWords.get(one ?? '') ?? 0));
  return numberWords.get(word) ?? word;
}
