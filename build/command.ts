/** What a command line of `npm run build` asks for. */
export type Command =
  /** dist/, whoever's clinic it is; */
  | { readonly kind: 'build' }
  /** and only for a real one. */
  | { readonly kind: 'release' }
  | { readonly kind: 'wrong'; readonly why: string };

/** npm keeps a `--release` that no `--` stands before, and says so in the environment. */
export function commandFrom(words: readonly string[], kept: string | undefined): Command {
  const said = words[0] === '--release';
  if (words.length > Number(said)) {
    return {
      kind: 'wrong',
      why: `unknown word "${words.join(' ')}"; say "build" or "build --release".`,
    };
  }
  return said || kept === 'true' ? { kind: 'release' } : { kind: 'build' };
}
