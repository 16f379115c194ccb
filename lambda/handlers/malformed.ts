import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { contentFor } from '../content-for';
import { sentence } from '../dialog/wording';
import { render } from '../speech/render';
import { log } from './log';

/** Whether an event has the parts of an Alexa request that the SDK reads without asking. */
export function isEnvelope(event: unknown): event is RequestEnvelope {
  const envelope = event as Partial<RequestEnvelope> | null | undefined;
  return (
    typeof envelope?.request?.type === 'string' &&
    typeof envelope.context?.System?.application?.applicationId === 'string'
  );
}

/** The answer to an event that is no Alexa request: an apology, the microphone closed. */
export function malformed(): ResponseEnvelope {
  log({ event: 'malformed' });
  const content = contentFor(undefined);
  const speech = sentence(content, 'error', { phone: content.clinic.phone }, 0);
  return {
    version: '1.0',
    response: {
      outputSpeech: { type: 'SSML', ssml: render(speech, content, 'normal') },
      shouldEndSession: true,
    },
  };
}
