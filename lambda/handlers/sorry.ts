import type { ErrorHandler } from 'ask-sdk-core';
import { contentFor } from '../content-for';
import { sentence } from '../dialog/wording';
import { render } from '../speech/render';
import { log, requestIds } from './log';

/** Whatever breaks, the person hears whom to ask; after a question about a medicine, before what. */
export const SorryHandler: ErrorHandler = {
  canHandle: () => true,
  handle({ requestEnvelope, responseBuilder }, error) {
    log({ event: 'failed', ...requestIds(requestEnvelope), error: error.name, at: place(error) });
    const content = contentFor(requestEnvelope.request.locale);
    const intent = requestIds(requestEnvelope).intent ?? '';
    const key = content.intents[intent]?.kind === 'medicine' ? 'error-medicine' : 'error';
    const speech = sentence(content, key, { phone: content.clinic.phone }, 0);
    return responseBuilder
      .speak(render(speech, content, 'normal').replace(/^<speak>|<\/speak>$/g, ''))
      .withShouldEndSession(true)
      .getResponse();
  },
};

/** Where it broke: the first line of the stack that is ours, without the message, which may quote. */
function place(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .find((line) => line.startsWith('    at '))
    ?.trim();
}
