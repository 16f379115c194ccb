import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { contentFor } from '../content-for';
import { fieldsOf, type Fields } from '../dialog/fields';
import { apology } from './apology';
import { log } from './log';
import { isSilent } from './silent';

/** Whether an event has the parts of an Alexa request that the SDK reads without asking. */
export function isEnvelope(event: unknown): event is RequestEnvelope {
  const envelope = event as Partial<RequestEnvelope> | null | undefined;
  return (
    typeof envelope?.request?.type === 'string' &&
    typeof envelope.context?.System?.application?.applicationId === 'string'
  );
}

/** The answer to an event that is no whole Alexa request: an apology, unless it may hold no speech. */
export function malformed(event: unknown): ResponseEnvelope {
  log({ event: 'malformed' });
  if (isSilent(requestIn(event)['type'])) return { version: '1.0', response: {} };
  const unanswered = { danger: false, medicine: false };
  return { version: '1.0', response: apology(unanswered, contentFor(undefined)) };
}

function requestIn(event: unknown): Fields {
  return fieldsOf(fieldsOf(event)['request']);
}
