import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Content } from '../content';
import type { Said } from '../dialog/converse';
import { sentence } from '../dialog/wording';
import { directiveOf } from '../screen/directive';
import { screenFor } from '../screen/screen-for';
import { render } from '../speech/render';

/** The response of what is said: SSML, card, screen, microphone open or closed. */
export function respond(
  said: Said,
  { responseBuilder, requestEnvelope }: HandlerInput,
  content: Content,
): Response {
  const { speech, microphone, card } = said.reply;
  const { pace, caution } = said;
  const warning = caution ? sentence(content, 'caution', {}, 0) : '';
  responseBuilder.speak(inside(render(`${warning} ${speech}`.trim(), content, pace)));
  if (card) responseBuilder.withSimpleCard(card.title, card.text);
  if (hasScreen(requestEnvelope))
    responseBuilder.addDirective(directiveOf(screenFor(said, warning, content)));
  // The SDK's reprompt() opens the microphone, so the one call or the other.
  if (microphone.kind === 'open')
    responseBuilder.reprompt(inside(render(microphone.reprompt, content, pace)));
  else responseBuilder.withShouldEndSession(true);
  return responseBuilder.getResponse();
}

/** The SDK puts the root element around the speech itself. */
function inside(ssml: string): string {
  return ssml.slice('<speak>'.length, -'</speak>'.length);
}

/** Alexa refuses a whole response over a screen that the device cannot draw. */
function hasScreen({ context }: RequestEnvelope): boolean {
  return context.System.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
}
