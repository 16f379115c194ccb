/** ssml-builder 0.4.3 has no types of its own; only what lambda/speech/ssml.ts uses is declared. */
declare module 'ssml-builder' {
  export default class Speech {
    say(text: string): this;
    pause(duration: string): this;
    sub(alias: string, text: string): this;
    sayAs(options: { word: string; interpret: string }): this;
    ssml(excludeSpeakTag: boolean): string;
  }
}
