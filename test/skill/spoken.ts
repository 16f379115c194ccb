/** A reply parted into what it says and the question it ends with, as the ear parts them. */
export function partsOf(speech: string): { readonly words: string; readonly question: string } {
  const sentences = speech.split(/(?<=[.!?]) (?=\S)/);
  const question = sentences.at(-1)?.endsWith('?') ? (sentences.pop() ?? '') : '';
  return { words: sentences.join(' '), question };
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The phrases that a text tells people to say, in double quotes. */
export function suggestionsIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}
