import Speech from 'ssml-builder';

/** A piece of well-formed SSML; only the functions of this file make one, from plain text. */
export interface Ssml {
  readonly markup: string;
}

/**
 * Plain text, escaped once. XML 1.0 forbids most control characters even when escaped, so they are
 * dropped.
 */
export function text(plain: string): Ssml {
  return piece(new Speech().say(printable(plain)));
}

/** Text with the way a voice shall say it: `<sub alias="…">`; plain where either is empty. */
export function sub(plain: string, alias: string): Ssml {
  const words = printable(plain);
  const sound = escaped(alias);
  if (words.trim() === '' || sound.trim() === '') return text(plain);
  // ssml-builder escapes the text of sub but not its alias.
  return piece(new Speech().sub(sound, words));
}

/** A telephone number, read digit by digit in its groups. */
export function telephone(plain: string): Ssml {
  const word = escaped(plain);
  if (word.trim() === '') return text(plain);
  // ssml-builder does not escape the word of sayAs.
  return piece(new Speech().sayAs({ word, interpret: 'telephone' }));
}

/** A pause; at most 10 seconds, which is Alexa's limit. */
export function pause(milliseconds: number): Ssml {
  return piece(new Speech().pause(`${Math.min(milliseconds, 10_000)}ms`));
}

/** A whole speech at a slower rate, which ssml-builder cannot wrap around other tags. */
export function slowly(pieces: readonly Ssml[]): Ssml {
  return { markup: `<prosody rate="slow">${joined(pieces)}</prosody>` };
}

/** The speech itself, as `outputSpeech.ssml` takes it. */
export function speak(pieces: readonly Ssml[]): string {
  return `<speak>${joined(pieces)}</speak>`;
}

// Joined here and not by ssml-builder, which puts a space between a word and the comma after it.
function joined(pieces: readonly Ssml[]): string {
  return pieces.map((each) => each.markup).join('');
}

function piece(speech: Speech): Ssml {
  return { markup: speech.ssml(true) };
}

function escaped(plain: string): string {
  return printable(plain)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** Beside the controls, halves of a character: the one that begins it, the one that ends it. */
const unprintable =
  /[^\t\n\r\x20-\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function printable(plain: string): string {
  return plain.replace(unprintable, '');
}
