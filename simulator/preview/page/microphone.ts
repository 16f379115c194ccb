/** The part of the browsers' speech recognition that is used; its types are in no library yet. */
interface Recognition extends EventTarget {
  lang: string;
  start(): void;
}

type RecognitionMaker = new () => Recognition;

/** Makes the button listen where the browser can; where not, it stays hidden. */
export function microphone(
  button: HTMLButtonElement,
  lang: () => string,
  heard: (text: string) => void,
): void {
  const scope = globalThis as unknown as Readonly<Record<string, RecognitionMaker | undefined>>;
  const Maker = scope['SpeechRecognition'] ?? scope['webkitSpeechRecognition'];
  if (!Maker) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const recognition = new Maker();
    recognition.lang = lang();
    recognition.addEventListener('result', (event) => heard(wordsOf(event)));
    recognition.addEventListener('end', () => button.removeAttribute('aria-pressed'));
    button.setAttribute('aria-pressed', 'true');
    recognition.start();
  });
}

function wordsOf(event: Event): string {
  const { results } = event as Event & {
    readonly results?: readonly (readonly { readonly transcript: string }[])[];
  };
  return results?.[0]?.[0]?.transcript ?? '';
}
