import { SkillBuilders, type RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

const HelloHandler: RequestHandler = {
  canHandle: () => true,
  handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').getResponse(),
};

const skill = SkillBuilders.custom().addRequestHandlers(HelloHandler).create();

/** The least skill that ask-sdk-core makes, bundled the usual way. */
export const handler = async (event: RequestEnvelope, context: unknown) =>
  skill.invoke(event, context);
