/** Markup that is finished; only the functions of this file make it, so that every text is escaped. */
export interface Html {
  readonly markup: string;
}

/** An element around pieces: texts, which are escaped here, and other elements. */
export function tag(name: string, ...pieces: readonly (string | Html)[]): Html {
  const inner = pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : piece.markup));
  return { markup: `<${name}>${inner.join('')}</${name.split(' ')[0]}>` };
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
