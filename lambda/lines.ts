/** The lines of a text: how generated/content.ts writes its long lists, each diff one line. */
export function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}
