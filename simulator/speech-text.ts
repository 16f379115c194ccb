import { SaxesParser } from 'saxes';

/** What a speech says, without its markup; the written form of words with a pronunciation. */
export function speechText(ssml: string): string {
  const parts: string[] = [];
  const parser = new SaxesParser();
  // What is wrong with it is for ssml-problems.ts to say.
  parser.on('error', () => {});
  parser.on('text', (text) => parts.push(text));
  parser.on('opentag', (tag) => {
    if (tag.name === 'break') parts.push(' ');
  });
  parser.write(ssml).close();
  return parts.join('').replace(/\s+/g, ' ').trim();
}
