import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Content } from '../content';
import type { Said } from '../dialog/converse';
import { sentence } from '../dialog/wording';
import { render } from '../speech/render';

/** The response of what is said: SSML, card, microphone open or closed. */
export function respond(
  { reply, pace }: Said,
  caution: boolean,
  { responseBuilder }: HandlerInput,
  content: Content,
): Response {
  const { speech, microphone, card } = reply;
  const warning = caution ? `${sentence(content, 'caution', {}, 0)} ` : '';
  responseBuilder.speak(inside(render(warning + speech, content, pace)));
  if (card) responseBuilder.withSimpleCard(card.title, card.text);
  // The SDK's reprompt() opens the microphone, so the one call or the other.
  if (microphone.kind === 'open')
    responseBuilder.reprompt(inside(render(microphone.reprompt, content, pace)));
  else responseBuilder.withShouldEndSession(true);
  return responseBuilder.getResponse();
}

/** The SDK puts the root element around the speech itself. */
function inside(ssml: string): string {
  return ssml.replace(/^<speak>|<\/speak>$/g, '');
}
