import type { RequestHandler } from 'ask-sdk-core';

/** Requests whose reply may hold no speech, card or directive, or that nobody is listening to. */
const silent =
  /^(SessionEndedRequest|System\.|AlexaSkillEvent\.|AudioPlayer\.|PlaybackController\.|CanFulfillIntentRequest|Alexa\.Presentation\.APL\.(?!UserEvent)|Alexa\.DataStore\.)/;

export const SilentRequestHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => silent.test(requestEnvelope.request.type),
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};
