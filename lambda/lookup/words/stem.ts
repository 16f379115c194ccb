/**
 * A light stemmer: endings of number, tense and adverbs only, so that "feels", "feeling" and "feel"
 * meet while "recovery" and "recover" stay apart. After D. Harman, "How effective is suffixing?"
 * (1991): on short texts light stemming does as well as Porter's.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/[sdgyei]$/.test(word)) return word;
  return withoutE(withoutTense(withoutPlural(word.replace(/'s?$/, ''))));
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(sh|ch|x|ss)es$/, '$1')
    .replace(/s$/, '');
}

function withoutTense(word: string): string {
  const bare = word.replace(/(?<=.{4})ly$/, '').replace(/(?<=[aeiouy].*.)(?:ing|ed)$/, '');
  return bare === word ? word : bare.replace(/([bdfgmnprt])\1$/, '$1');
}

function withoutE(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/e$/, '').replace(/y$/, 'i');
}
