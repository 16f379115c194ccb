import type { RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Outcome } from '../dialog/outcome';

let cold = true;

export const StartInterceptor: RequestInterceptor = {
  process({ attributesManager }) {
    attributesManager.setRequestAttributes({ started: performance.now() });
  },
};

/** One line for each request: ids, outcome and milliseconds; never a word that was said. */
export const LogInterceptor: ResponseInterceptor = {
  process({ attributesManager, requestEnvelope }) {
    const { started } = attributesManager.getRequestAttributes();
    const outcome = requestEnvelope.session
      ? (attributesManager.getSessionAttributes()['outcome'] as Outcome | undefined)
      : undefined;
    log({
      event: 'answered',
      ...requestIds(requestEnvelope),
      label: outcome?.label,
      milliseconds: Math.round((performance.now() - Number(started)) * 10) / 10,
      cold,
    });
    cold = false;
  },
};

/** The ids of a request that name no person and no device. */
export function requestIds({ request }: RequestEnvelope) {
  return {
    requestId: request.requestId,
    type: request.type,
    intent: request.type === 'IntentRequest' ? request.intent?.name : undefined,
  };
}

/** Writes one JSON line; Lambda's log is what reaches the operator. */
export function log(line: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify(line));
}
