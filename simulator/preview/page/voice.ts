/** A piece of a speech as the browser can say it. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly rate: number }
  | { readonly kind: 'pause'; readonly milliseconds: number };

/** The speech with its pauses and pronunciations, which browsers do not take from SSML themselves. */
export function piecesOf(ssml: string): readonly Piece[] {
  const root = new DOMParser().parseFromString(ssml || '<speak/>', 'text/xml').documentElement;
  return joined(walk(root, 1));
}

function walk(node: Node, rate: number): readonly Piece[] {
  if (node instanceof Text) return words(node.data, rate);
  if (!(node instanceof Element)) return [];
  const inner = (faster = rate) => [...node.childNodes].flatMap((each) => walk(each, faster));
  switch (node.tagName) {
    case 'break':
      return [
        { kind: 'pause', milliseconds: Number.parseInt(node.getAttribute('time') ?? '0', 10) },
      ];
    case 'sub':
      return words(sounded(node.getAttribute('alias') ?? ''), rate);
    case 'say-as':
      // Digit by digit, with a short stop between the groups.
      return words(node.textContent?.replaceAll(/\d/g, '$& ').replaceAll('-', ', ') ?? '', rate);
    case 'prosody':
      return inner(node.getAttribute('rate') === 'slow' ? 0.75 : rate);
    default:
      return inner();
  }
}

/** A browser spells words in capitals ("KET uh meen"); single letters are meant to be spelled. */
function sounded(alias: string): string {
  return alias.replace(/\p{Lu}{2,}/gu, (stressed) => stressed.toLowerCase());
}

function words(text: string, rate: number): readonly Piece[] {
  return text === '' ? [] : [{ kind: 'words', text, rate }];
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind !== 'words' || piece.kind !== 'words') return [...all, piece];
    return [...all.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}

/** Says a speech in the browser's voice; ends at once when there is none, or when told to hush. */
export async function speak(ssml: string, lang: string, hush: AbortSignal): Promise<void> {
  hush.addEventListener('abort', () => speechSynthesis.cancel());
  for (const piece of piecesOf(ssml)) {
    if (hush.aborted) return;
    // One after the other is what speaking is.
    // oxlint-disable-next-line no-await-in-loop
    await (piece.kind === 'pause'
      ? waited(piece.milliseconds)
      : said(piece.text, piece.rate, lang));
  }
}

function said(text: string, rate: number, lang: string): Promise<void> {
  return new Promise((done) => {
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { rate, lang });
    utterance.addEventListener('end', () => done());
    utterance.addEventListener('error', () => done());
    speechSynthesis.speak(utterance);
  });
}

export function waited(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
