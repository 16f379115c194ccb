/** Where something stands in a content file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One thing wrong in content, for the person who wrote it. */
export interface Diagnostic extends Place {
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** `path:line:column: found; expected; do`, the form that editors can jump to. */
export function format({ path, line, column, found, expected, remedy }: Diagnostic): string {
  return `${path}:${line}:${column}: found ${found}; expected ${expected}; ${remedy}`;
}

/** Diagnostics in the order a reader meets their places. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column,
  );
}

/** A text as a diagnostic quotes it, cut where it would fill the screen. */
export function quote(text: unknown): string {
  const plain = typeof text === 'string' ? text : JSON.stringify(text);
  const short = plain.length > 80 ? `${plain.slice(0, 77)}...` : plain;
  return `"${short.replaceAll('\n', ' ')}"`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
