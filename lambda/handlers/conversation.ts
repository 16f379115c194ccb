import type { RequestHandler } from 'ask-sdk-core';
import { contentFor } from '../content-for';
import { converse } from '../dialog/converse';
import { outcomeOf } from '../dialog/outcome';
import { sessionFrom } from '../dialog/session-from';
import { hear } from './hear';
import { respond } from './respond';

/** Envelope -> turn -> reply -> response; everything a person can say or touch. */
export const ConversationHandler: RequestHandler = {
  canHandle: () => true,
  handle(input) {
    const { requestEnvelope, attributesManager } = input;
    const content = contentFor(requestEnvelope.request.locale);
    const session = sessionFrom(requestEnvelope.session?.attributes, content);
    const heard = hear(requestEnvelope, session, content);
    const said = converse(heard.turn, heard.caution, session, content);
    const outcome = outcomeOf(heard.turn, said, content);
    attributesManager.setRequestAttributes({
      ...attributesManager.getRequestAttributes(),
      outcome,
    });
    if (requestEnvelope.session) {
      attributesManager.setSessionAttributes({ ...said.session, outcome });
    }
    return respond(said, input, content);
  },
};
