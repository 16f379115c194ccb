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
    if (phrase) rewritten.push(...phrase.means);
    else rewritten.push(words[at] ?? '');
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
  // No find: "the" begins hundreds of phrases, and a call for each is felt in a cold start.
  for (const phrase of phrases.get(words[at] ?? '') ?? [])
    if (standsAt(phrase, words, at)) return phrase;
  return undefined;
}

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  for (let index = 1; index < phrase.words.length; index++)
    if (words[at + index] !== phrase.words[index]) return false;
  return true;
}
