/** What a command line of `npm run bench` asks for. */
export type Command =
  | { readonly kind: 'all' }
  /** Without what has to be fetched: Node 24 and Lambda's runtime client. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'wrong'; readonly why: string };

export function commandFrom(words: readonly string[]): Command {
  if (words.length === 0) return { kind: 'all' };
  if (words.length === 1 && words[0] === '--offline') return { kind: 'offline' };
  const why = `unknown word "${words.join(' ')}"; say "npm run bench" or "npm run bench -- --offline".`;
  return { kind: 'wrong', why };
}
