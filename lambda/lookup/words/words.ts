/** More than anybody says in one breath; what follows is cut, so that any input is cheap. */
const mostWords = 60;
const mostCharacters = 600;

/** The words of an utterance: lower case, without accents, marks or other scripts. */
export function wordsOf(text: string): string[] {
  const plain = unaccented(text.slice(0, mostCharacters)).toLowerCase();
  return (plain.match(/[a-z0-9](?:[a-z0-9']*[a-z0-9])?/g) ?? []).slice(0, mostWords);
}

function unaccented(text: string): string {
  // Nearly everything heard is plain; only the rest is worth the slow way.
  if (/^[\w' -]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/\p{M}/gu, '');
}
