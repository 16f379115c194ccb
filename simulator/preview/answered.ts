import type { interfaces } from 'ask-sdk-model';
import { seconds, MOST_SECONDS } from '../../compiler/rules/brevity';
import type { Conversation, Exchange, Step } from '../conversation';
import type { Device } from '../envelope';
import { speechText } from '../speech-text';
import type { Asked, Kept } from './asked';
import { deviceKinds, viewportOf, type ScreenOf } from './devices';
import { sayable } from './sayable';
import type { Skill } from './skill-from';

/** The welcome is at most this long; answers have the compiler's budget. */
const WELCOME_SECONDS = 8;

/** One turn as the page shows it: what a person hears and sees, and what engineers want to read. */
export interface Answered {
  readonly exchange: Exchange;
  readonly ssml: string;
  readonly repromptSsml: string;
  readonly drawing: Drawn | undefined;
  readonly seconds: number;
  /** What the answer before its question may take; a full answer may take its time. */
  readonly budget: number | undefined;
  readonly sayable: readonly string[];
  readonly kept: Kept;
}

interface Drawn {
  readonly token: string;
  readonly document: unknown;
  readonly datasources: unknown;
  readonly screen: ScreenOf;
}

/** Answers a turn of the page through the skill's handler, by the simulator of `npm run ask`. */
export async function answered(asked: Asked, skill: Skill): Promise<Answered> {
  const screen = deviceKinds.find(({ id }) => id === asked.device)?.screen;
  const device = { locale: asked.locale, viewport: screen && viewportOf(screen) };
  const { exchange, next } = await step(asked, device, skill);
  const content = skill.contentFor(asked.locale);
  const session = skill.sessionFrom(exchange.response.sessionAttributes, content);
  const { outputSpeech, reprompt } = exchange.response.response;
  const ssml = ssmlOf(outputSpeech);
  const isFull = session.last.kind === 'topic' && session.last.depth === 'full';
  const budget = exchange.intent === 'LaunchRequest' ? WELCOME_SECONDS : MOST_SECONDS;
  return {
    exchange,
    ssml,
    repromptSsml: ssmlOf(reprompt?.outputSpeech),
    drawing: screen && drawn(exchange, screen),
    seconds: Math.round(seconds(beforeQuestion(ssml))),
    budget: isFull ? undefined : budget,
    sayable: exchange.open ? sayable(session, content, skill.model) : [],
    kept: { session: { ...next.session, attributes: next.session.attributes }, count: next.count },
  };
}

function step({ turn, kept }: Asked, device: Device, skill: Skill): Promise<Step> {
  const conversation: Conversation = { ...skill.newConversation(device), ...kept };
  const base = skill.base(conversation);
  switch (turn.kind) {
    case 'open':
      return skill.open(conversation);
    case 'say':
      return skill.say(turn.text, conversation, skill.model);
    case 'touch':
      return skill.send(
        {
          type: 'Alexa.Presentation.APL.UserEvent',
          ...base,
          token: turn.token,
          arguments: turn.arguments,
          source: { type: 'TouchWrapper', handler: 'Press' },
          components: {},
        },
        conversation,
      );
    case 'silence':
      return skill.send(
        { type: 'SessionEndedRequest', ...base, reason: 'EXCEEDED_MAX_REPROMPTS' },
        conversation,
      );
  }
}

function ssmlOf(speech: { type: string; ssml?: string } | undefined): string {
  return speech?.ssml ?? '';
}

/** The pause before the question is the only one that a speech holds. */
function beforeQuestion(ssml: string): string {
  const [assertion = ''] = ssml.split('<break');
  return speechText(`<speak>${assertion.replace(/<[^>]*>/g, '')}</speak>`);
}

type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective;

function drawn({ response }: Exchange, screen: ScreenOf): Drawn | undefined {
  const directive = response.response.directives?.find(
    (each): each is RenderDocument => each.type === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (!directive) return undefined;
  const { token = '', document, datasources } = directive;
  return { token, document, datasources, screen };
}
