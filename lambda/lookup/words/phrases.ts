/** A phrase and what it stands for. */
interface Phrase {
  readonly words: readonly string[];
  readonly means: readonly string[];
}

/**
 * Phrases by their first word, the longest first. A Map, because a plain object has entries of its
 * own: the spoken word "constructor" would find one.
 */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function phrasesFrom(entries: Iterable<readonly [string, string]>): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, meaning] of entries) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    const others = phrases.get(first) ?? [];
    others.push({ words, means: meaning === '' ? [] : meaning.split(' ') });
    phrases.set(first, others);
  }
  for (const others of phrases.values()) others.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The words with each phrase replaced by what it stands for, the longest one winning. */
export function rewrite(words: readonly string[], phrases: Phrases): string[] {
  const rewritten: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, phrases);
    rewritten.push(...(phrase?.means ?? words.slice(at, at + 1)));
    at += phrase?.words.length ?? 1;
  }
  return rewritten;
}

/** What all phrases in the words stand for, overlapping ones too. */
export function meaningsIn(words: readonly string[], phrases: Phrases): string[] {
  const meanings: string[] = [];
  for (let at = 0; at < words.length; at++)
    for (const phrase of phrases.get(words[at] ?? '') ?? [])
      if (standsAt(phrase, words, at)) meanings.push(...phrase.means);
  return meanings;
}

function phraseAt(words: readonly string[], at: number, phrases: Phrases): Phrase | undefined {
  return phrases.get(words[at] ?? '')?.find((phrase) => standsAt(phrase, words, at));
}

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  for (let index = 1; index < phrase.words.length; index++)
    if (words[at + index] !== phrase.words[index]) return false;
  return true;
}
