/** The part of the browsers' speech recognition that is used; its types are in no library yet. */
interface Recognition extends EventTarget {
  lang: string;
  start(): void;
  stop(): void;
}

type RecognitionMaker = new () => Recognition;

/** What the page does about what the microphone hears. */
export interface Listener {
  lang(): string;
  began(): void;
  heard(text: string): void;
  failed(why: string): void;
}

/** Makes the button listen where the browser can, and stop; where it cannot, it stays hidden. */
export function microphone(button: HTMLButtonElement, listener: Listener): void {
  const scope = globalThis as unknown as Readonly<Record<string, RecognitionMaker | undefined>>;
  const Maker = scope['SpeechRecognition'] ?? scope['webkitSpeechRecognition'];
  if (!Maker) return;
  let listening: Recognition | undefined;
  const show = (recognition: Recognition | undefined): void => {
    listening = recognition;
    button.setAttribute('aria-pressed', String(recognition !== undefined));
    button.textContent = recognition ? 'Listening …' : 'Speak';
  };
  show(undefined);
  button.hidden = false;
  button.addEventListener('click', () => {
    if (listening) return listening.stop();
    listener.began();
    const recognition = newRecognition(Maker, listener);
    recognition.addEventListener('end', () => show(undefined));
    show(recognition);
    return recognition.start();
  });
}

function newRecognition(Maker: RecognitionMaker, listener: Listener): Recognition {
  const recognition = Object.assign(new Maker(), { lang: listener.lang() });
  recognition.addEventListener('result', (event) => {
    const text = wordsOf(event).trim();
    if (text !== '') listener.heard(text);
  });
  recognition.addEventListener('error', (event) => {
    const { error = '' } = event as Event & { readonly error?: string };
    if (error !== 'aborted') listener.failed(reasons[error] ?? `The microphone failed: ${error}.`);
  });
  return recognition;
}

/** The codes of the Web Speech API that a person can do something about. */
const reasons: Readonly<Record<string, string | undefined>> = {
  'no-speech': 'The microphone heard nothing.',
  'audio-capture': 'There is no microphone.',
  'not-allowed': 'The browser may not use the microphone; allow it in its settings.',
  'service-not-allowed': 'The browser may not recognise speech; allow it in its settings.',
  network: "The browser's speech recognition needs the internet, and did not reach it.",
  'language-not-supported': "The browser's speech recognition does not know this language.",
};

function wordsOf(event: Event): string {
  const { results } = event as Event & {
    readonly results?: readonly (readonly { readonly transcript: string }[])[];
  };
  return results?.[0]?.[0]?.transcript ?? '';
}
