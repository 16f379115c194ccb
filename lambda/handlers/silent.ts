import type { RequestHandler } from 'ask-sdk-core';
import { contentFor } from '../content-for';
import { sessionFrom } from '../dialog/session-from';

/** Requests whose reply may hold no speech, card or directive, or that nobody is listening to. */
const silent = [
  'SessionEndedRequest',
  'System.',
  'AlexaSkillEvent.',
  'AudioPlayer.',
  'PlaybackController.',
  'CanFulfillIntentRequest',
  'Alexa.Presentation.APL.',
  'Alexa.DataStore.',
];
const touched = 'Alexa.Presentation.APL.UserEvent';

/** Whether a reply to requests of this type has to be empty. */
export function isSilent(type: unknown): boolean {
  return (
    typeof type === 'string' && type !== touched && silent.some((start) => type.startsWith(start))
  );
}

export const SilentRequestHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => isSilent(requestEnvelope.request.type),
  handle({ requestEnvelope, attributesManager, responseBuilder }) {
    const { session, request } = requestEnvelope;
    // Some of these come in the middle of a session, which goes on; only what is ours goes on in it.
    if (session) {
      const kept = sessionFrom(session.attributes, contentFor(request.locale));
      attributesManager.setSessionAttributes({ ...kept });
    }
    return responseBuilder.getResponse();
  },
};
