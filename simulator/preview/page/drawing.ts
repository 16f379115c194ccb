import type { ScreenOf } from '../devices';

/** What the stage draws: the document and data of a response, on a screen. */
export interface Drawing {
  readonly document: unknown;
  readonly datasources: unknown;
  readonly screen: ScreenOf;
}

declare global {
  interface Window {
    /** Draws what a response shows on a device; the preview and the tests call it. */
    draw: (drawing: Drawing) => Promise<void>;
    /** The arguments of each touch, for whoever has no message listener. */
    touches: unknown[];
  }
}
