/** A request envelope of the kind that Alexa posts, with what it asks. */
export function envelope(request: Readonly<Record<string, unknown>>, skillId = SKILL_ID): object {
  const application = { applicationId: skillId };
  const user = { userId: 'amzn1.ask.account.TEST' };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'amzn1.echo-api.session.test', application, user },
    context: {
      System: { application, user, device: { deviceId: 'amzn1.ask.device.TEST' } },
    },
    request: { requestId: 'amzn1.echo-api.request.test', locale: 'en-US', ...request },
  };
}

export const SKILL_ID = 'amzn1.ask.skill.0';

function intent(name: string, slots: Readonly<Record<string, string>> = {}) {
  const filled = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }]);
  return {
    type: 'IntentRequest',
    dialogState: 'COMPLETED',
    intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) },
  };
}

/** What an answer is: spoken with the microphone open or closed, or nothing, as Alexa demands. */
export type Answered = 'open' | 'closed' | 'silent';

/** Every request type that can reach the skill, with how it has to answer. */
export const requests: readonly (readonly [string, Answered, object])[] = [
  ['a launch', 'open', envelope({ type: 'LaunchRequest' })],
  ['a question', 'open', envelope(intent('AfterInfusionIntent'))],
  ['free text', 'open', envelope(intent('AskIntent', { query: 'how long does recovery take' }))],
  ['a medicine', 'open', envelope(intent('MedicineTakeIntent', { medicine: 'xanax' }))],
  ['an emergency', 'closed', envelope(intent('EmergencyIntent'))],
  ['nothing understood', 'open', envelope(intent('AMAZON.FallbackIntent'))],
  ['an intent of another release', 'open', envelope(intent('GoneIntent'))],
  ['help', 'open', envelope(intent('AMAZON.HelpIntent'))],
  ['stop', 'closed', envelope(intent('AMAZON.StopIntent'))],
  [
    'a touch',
    'open',
    envelope({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['topic', 'how-it-works'] }),
  ],
  ['a failed screen', 'silent', envelope({ type: 'Alexa.Presentation.APL.RuntimeError' })],
  ['the end', 'silent', envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })],
  [
    'an exception',
    'silent',
    envelope({ type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE' } }),
  ],
  ['a skill event', 'silent', envelope({ type: 'AlexaSkillEvent.SkillEnabled' })],
  ['can you fulfil', 'silent', envelope({ type: 'CanFulfillIntentRequest' })],
  ['a type of tomorrow', 'open', envelope({ type: 'Tomorrow.Request' })],
  ['what is no request', 'closed', {}],
];
