import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { handler } from '../lambda';
import type { Outcome } from '../lambda/dialog/outcome';
import { envelope, intentRequest, requestBase, type Device, type OpenSession } from './envelope';
import type { Model } from './model';
import { recognise } from './recognise';
import { responseProblems } from './response-problems';
import { speechText } from './speech-text';

/** A session as the device keeps it between turns. */
export interface Conversation {
  readonly device: Device;
  readonly session: OpenSession;
  /** Requests so far, over all sessions. */
  readonly count: number;
}

/** One request with its response, and what a person at the device hears and sees of it. */
export interface Exchange {
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope;
  readonly intent: string;
  readonly speech: string;
  readonly reprompt: string | null;
  readonly card: { readonly title: string; readonly text: string } | null;
  readonly open: boolean;
  readonly outcome: Outcome | undefined;
  /** Why Alexa would refuse this response; always empty, or the skill has a defect. */
  readonly problems: readonly string[];
}

export const speaker: Device = { locale: 'en-US', viewport: undefined };

/** A conversation in which nothing was said yet. */
export function newConversation(device: Device = speaker): Conversation {
  return { device, session: newSession(0), count: 0 };
}

export interface Step {
  readonly exchange: Exchange;
  readonly next: Conversation;
}

/** "Alexa, open infusion guide." */
export function open(conversation: Conversation): Promise<Step> {
  return send({ type: 'LaunchRequest', ...base(conversation) }, conversation);
}

/** What is said next; after the session closed, it begins a new one, as a one-shot question does. */
export function say(text: string, conversation: Conversation, model: Model): Promise<Step> {
  const recognised = recognise(text, model);
  const declared = model.slots.get(recognised.intent) ?? [];
  return send(intentRequest(recognised, declared, base(conversation)), conversation);
}

/** Any request of this conversation, such as a touch on the screen. */
export async function send(request: Request, conversation: Conversation): Promise<Step> {
  const { device, session, count } = conversation;
  const asked = envelope(request, session, device);
  const response = await handler(asked, {} as Context);
  const exchange = exchangeOf(asked, response, device);
  return { exchange, next: { device, count: count + 1, session: after(session, exchange, count) } };
}

/** The fields that the next request of a conversation begins with. */
export function base({ count, device }: Conversation) {
  return requestBase(count, device.locale);
}

function after(session: OpenSession, { open, response }: Exchange, count: number): OpenSession {
  if (!open) return newSession(count + 1);
  return { ...session, isNew: false, attributes: response.sessionAttributes ?? {} };
}

function newSession(count: number): OpenSession {
  return { id: `amzn1.echo-api.session.simulator-${count}`, isNew: true, attributes: {} };
}

function exchangeOf(asked: RequestEnvelope, envelope: ResponseEnvelope, device: Device): Exchange {
  const { request } = asked;
  const { outputSpeech, reprompt, card, shouldEndSession } = envelope.response;
  const again = reprompt?.outputSpeech;
  return {
    request: asked,
    response: envelope,
    intent: request.type === 'IntentRequest' ? request.intent.name : request.type,
    speech: outputSpeech?.type === 'SSML' ? speechText(outputSpeech.ssml) : '',
    reprompt: again?.type === 'SSML' ? speechText(again.ssml) : null,
    card: card?.type === 'Simple' ? { title: card.title ?? '', text: card.content ?? '' } : null,
    open: shouldEndSession === false,
    outcome: envelope.sessionAttributes?.['outcome'] as Outcome | undefined,
    problems: responseProblems(envelope, request, device.viewport !== undefined),
  };
}
