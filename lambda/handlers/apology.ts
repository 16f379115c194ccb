import type { Response } from 'ask-sdk-model';
import type { Content } from '../content';
import { sentence } from '../dialog/wording';
import { render } from '../speech/render';
import { speak, text } from '../speech/ssml';

/** What could not be answered, as far as it decides whom to ask first. */
export interface Unanswered {
  /** The words may have told of danger, and nobody could check. */
  readonly danger: boolean;
  /** It was, or may have been, about a medicine. */
  readonly medicine: boolean;
}

/**
 * What is said when something broke: always the clinic's number, before it the emergency number or
 * that the clinic comes before any change of a medicine, where either may matter. A response of its
 * own, since the one that was being built may be what broke.
 */
export function apology({ danger, medicine }: Unanswered, content: Content): Response {
  const { phone } = content.clinic;
  const sorry = sentence(content, medicine ? 'error-medicine' : 'error', { phone }, 0);
  const plain = danger ? `${sentence(content, 'caution', {}, 0)} ${sorry}` : sorry;
  return {
    outputSpeech: { type: 'SSML', ssml: rendered(plain, content) },
    shouldEndSession: true,
  };
}

/** Without pronunciations if those are what broke. */
function rendered(plain: string, content: Content): string {
  try {
    return render(plain, content, 'normal');
  } catch {
    return speak([text(plain)]);
  }
}
