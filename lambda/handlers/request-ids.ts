import type { RequestEnvelope } from 'ask-sdk-model';
import { contentFor } from '../content-for';

/**
 * What may be logged of a request: ids that name no person and no device, and names of Alexa's and
 * ours. A name we do not know could be anything, so it is left out.
 */
export function requestIds({ request }: RequestEnvelope) {
  const intent = request.type === 'IntentRequest' ? request.intent?.name : undefined;
  return {
    requestId: request.requestId,
    type: typeName.test(request.type) ? request.type : undefined,
    intent: isOurs(intent) ? intent : undefined,
    locale: localeName.test(request.locale ?? '') ? request.locale : undefined,
    ended: endings.find((each) => each === endingOf(request)),
  };
}

/** "IntentRequest", "Alexa.Presentation.APL.UserEvent". */
const typeName = /^(?:[A-Z][A-Za-z]{1,40}\.){0,4}[A-Z][A-Za-z]{1,40}$/;
const localeName = /^[a-z]{2}-[A-Z]{2}$/;

/** Why a session ended other than by our goodbye, or what Alexa had against our response. */
const endings = [
  'USER_INITIATED',
  'EXCEEDED_MAX_REPROMPTS',
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
] as const;

export type Ending = (typeof endings)[number];

function endingOf(request: RequestEnvelope['request']): string | undefined {
  if (request.type === 'SessionEndedRequest') return request.error?.type ?? request.reason;
  return request.type === 'System.ExceptionEncountered' ? request.error?.type : undefined;
}

function isOurs(intent: string | undefined): boolean {
  return intent !== undefined && Object.hasOwn(contentFor(undefined).intents, intent);
}
