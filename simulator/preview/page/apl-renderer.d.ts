/** apl-viewhost-web 1.4.0 has no types; only what stage.ts uses is declared. */
interface AplContent {
  addData(name: string, json: string): void;
  isReady(): boolean;
}

interface AplScreen {
  init(): Promise<void>;
  destroy(): void;
}

interface AplRenderer {
  initEngine(): Promise<void>;
  readonly Content: { create(document: string): AplContent };
  readonly default: { create(options: Readonly<Record<string, unknown>>): AplScreen };
}

declare const AplRenderer: AplRenderer;
