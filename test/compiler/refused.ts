import { compile } from '../../compiler/compile';
import { format } from '../../compiler/diagnostic';
import { contentFiles } from '../../compiler/files';

/**
 * An edit of one content file: a text in it, and what stands there instead. A blank in the text
 * found stands for any white space, so that a line may be folded elsewhere.
 */
export type Edit = readonly [path: string, found: string, instead: string];

/** What the compiler says of the real content after some edits; fails where an edit finds nothing. */
export function refusals(...edits: readonly Edit[]): readonly string[] {
  const files = new Map(contentFiles());
  for (const [path, found, instead] of edits) {
    const text = files.get(`content/${path}`) ?? '';
    const pattern = new RegExp(found.split(' ').map(quoted).join('\\s+'));
    if (!pattern.test(text)) throw new Error(`content/${path} holds no "${found}"`);
    files.set(
      `content/${path}`,
      text.replace(pattern, () => instead),
    );
  }
  const compiled = compile(files);
  return compiled.kind === 'refused' ? compiled.diagnostics.map(format) : [];
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
