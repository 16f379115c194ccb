import { SkillBuilders } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { ConversationHandler } from './handlers/conversation';
import { SilentRequestHandler } from './handlers/silent';
import { SorryHandler } from './handlers/sorry';
import { LogInterceptor, StartInterceptor } from './handlers/log';
import { isEnvelope, malformed } from './handlers/malformed';
import type { Settings } from './settings';

/**
 * The skill: which handlers answer, in order, and what surrounds them. A request for another skill
 * id rejects; an event that is no Alexa request gets a spoken apology.
 */
export function createSkill({ skillId }: Settings) {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(SilentRequestHandler, ConversationHandler)
    .addRequestInterceptors(StartInterceptor)
    .addResponseInterceptors(LogInterceptor)
    .addErrorHandlers(SorryHandler);
  const skill = (skillId === undefined ? builder : builder.withSkillId(skillId)).create();
  return async (event: unknown, context: unknown): Promise<ResponseEnvelope> =>
    isEnvelope(event) ? skill.invoke(event, context) : malformed(event);
}
