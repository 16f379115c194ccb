import type { ErrorHandler } from 'ask-sdk-core';
import { MEDICATIONS, type IntentMeaning } from '../content';
import { contentFor } from '../content-for';
import { apology, type Unanswered } from './apology';
import { log, timing, type Noted } from './log';
import { requestIds } from './request-ids';

/** Whatever breaks, the person hears whom to ask; after a question about a medicine, before what. */
export const SorryHandler: ErrorHandler = {
  canHandle: () => true,
  handle({ requestEnvelope, attributesManager }, error) {
    const ids = requestIds(requestEnvelope);
    const noted = attributesManager.getRequestAttributes() as Noted;
    log({ event: 'failed', ...ids, error: error.name, at: place(error), ...timing(noted) });
    const content = contentFor(requestEnvelope.request.locale);
    // The session closes, and its attributes may be what broke.
    if (requestEnvelope.session) attributesManager.setSessionAttributes({});
    return apology(
      unanswered(requestEnvelope.request.type, content.intents[ids.intent ?? '']),
      content,
    );
  },
};

/** Without an intent that says otherwise, it may have been about anything. */
function unanswered(type: string, means: IntentMeaning | undefined): Unanswered {
  if (type !== 'IntentRequest') return { danger: false, medicine: type !== 'LaunchRequest' };
  switch (means?.kind) {
    case 'topic':
      return { danger: false, medicine: means.topic === MEDICATIONS };
    case 'emergency':
      return { danger: true, medicine: false };
    case 'outside':
    case 'which':
      return { danger: false, medicine: false };
    // "Yes" may have been to a medicine read back.
    case 'medicine':
    case 'follow-up':
    case 'control':
    case 'pick':
      return { danger: false, medicine: true };
    case undefined:
    case 'unknown':
    case 'free-text':
      return { danger: true, medicine: true };
  }
}

/** Where it broke: the first frame of the stack; the message above it may quote what was said. */
function place({ stack = '', message }: Error): string | undefined {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .find((line) => line.startsWith('    at '))
    ?.trim();
}
