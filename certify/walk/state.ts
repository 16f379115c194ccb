import type { Session } from '../../lambda/dialog/session';
import { newSession } from '../../lambda/dialog/session';
import type { Visit } from './visit';

/** A place in the conversation: the session that Alexa would send back next. */
export interface State {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What can be touched there. */
  readonly sends: readonly (readonly unknown[])[];
}

export const start: State = { name: 'the start', attributes: {}, sends: [] };

/** The state that a response leaves behind, unless it ends the session. */
export function stateAfter({ isOpen, envelope }: Visit): State | undefined {
  if (!isOpen) return undefined;
  const attributes = envelope.sessionAttributes ?? {};
  const { last = newSession.last } = attributes as Partial<Session>;
  return { name: JSON.stringify(last), attributes, sends: sendsIn(envelope.response.directives) };
}

/** Every `send` in the data of a screen, wherever it stands. */
function sendsIn(value: unknown): readonly (readonly unknown[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly (readonly unknown[])[] =>
    key === 'send' && Array.isArray(inner) ? [inner] : key === 'document' ? [] : sendsIn(inner),
  );
}

/**
 * What makes two states one to a walk, so that it is finite: the wordings take turns; the topics
 * heard decide only what is offered, and the offer is here; after a question about a medicine, how
 * it was asked decides only what a repeat says, which was heard once.
 */
export function keyOf({ attributes }: State, topics: number): string {
  const { last, offer, misses, heard = [] } = attributes as Partial<Session>;
  const some = heard.length === 0 ? 'none' : heard.length < topics ? 'some' : 'all';
  return JSON.stringify([last, offer, misses, some]).replace(/"form":"[^"]*"/g, '');
}
