import type { RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { Outcome } from '../dialog/outcome';
import { stackName } from '../settings';
import { metricsOf } from './metrics';
import { requestIds } from './request-ids';

let cold = true;

/** What is noted of a request on its way, for its line in the log. */
export interface Noted {
  readonly started: number;
  /** Whether this process answers for the first time. */
  readonly cold: boolean;
  readonly outcome?: Outcome;
}

export const StartInterceptor: RequestInterceptor = {
  process({ attributesManager }) {
    const noted: Noted = { started: now(), cold };
    cold = false;
    attributesManager.setRequestAttributes(noted);
  },
};

/** One line for each request: ids, outcome and milliseconds; never a word that was said. */
export const LogInterceptor: ResponseInterceptor = {
  process({ attributesManager, requestEnvelope }) {
    const noted = attributesManager.getRequestAttributes() as Noted;
    log({
      event: 'answered',
      ...requestIds(requestEnvelope),
      ...(noted.outcome && loggable(noted.outcome)),
      ...timing(noted),
    });
  },
};

/** Milliseconds on a clock that only runs forward; `performance` would be loaded for it, for 3 ms. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** How long a request took, and whether it had to wait for the process to start. */
export function timing({ started, cold }: Noted) {
  return { milliseconds: Math.round((now() - started) * 100) / 100, cold };
}

/**
 * Writes one JSON line with its metrics; Lambda's log is what reaches the operator. Through the
 * console, whose prefix CloudWatch skips when it looks for the JSON of a metric, and which the
 * simulator can silence.
 */
export function log(line: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ ...line, ...metricsOf(line, stackName()) }));
}

/** An outcome without the medicine: which one a person takes is nobody's business. */
function loggable({ choices, nearest, caution, ...outcome }: Outcome) {
  const { label, turn, topic, subject, medicineState } = outcome;
  return {
    label,
    turn,
    topic,
    choices: choices.length > 0 ? choices.join(' ') : undefined,
    nearest: nearest[0],
    subject,
    medicineState,
    caution: caution || undefined,
  };
}
