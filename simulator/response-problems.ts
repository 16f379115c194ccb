import type { Request, Response, ResponseEnvelope } from 'ask-sdk-model';
import { speechText } from './speech-text';
import { ssmlProblems } from './ssml-problems';

const MOST_RESPONSE_BYTES = 120_000;
const MOST_CARD_CHARACTERS = 8000;

/**
 * Why Alexa, or its certification, would refuse a response to a request; empty when neither would.
 * Sources: Request and Response JSON Reference; certification test 4.1 for the session rule.
 */
export function responseProblems(
  envelope: ResponseEnvelope,
  request: Request,
  hasScreen: boolean,
): readonly string[] {
  const { response } = envelope;
  // Types cannot promise what another version of the skill sends.
  if (typeof response !== 'object' || response === null) return ['no response'];
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  return [
    ...(bytes > MOST_RESPONSE_BYTES ? [`${bytes} bytes; Alexa takes ${MOST_RESPONSE_BYTES}`] : []),
    ...nulls(response, 'response'),
    ...speechProblems(response),
    ...cardProblems(response),
    ...(mustBeSilent(request) ? silenceProblems(response) : sessionProblems(response)),
    ...(isAwaited(request) && isSilent(response) ? ['silence where somebody waits'] : []),
    ...screenProblems(response, hasScreen),
  ];
}

function mustBeSilent({ type }: Request): boolean {
  return /^(?:SessionEndedRequest|System\.ExceptionEncountered|AlexaSkillEvent\.)/.test(type);
}

function isAwaited({ type }: Request): boolean {
  return type === 'LaunchRequest' || type === 'IntentRequest';
}

function isSilent({ outputSpeech }: Response): boolean {
  return outputSpeech?.type !== 'SSML' || safeText(outputSpeech.ssml) === '';
}

function speechProblems(response: Response): readonly string[] {
  const speeches = [response.outputSpeech, response.reprompt?.outputSpeech];
  return speeches.flatMap((speech) => {
    if (!speech) return [];
    if (speech.type !== 'SSML') return ['speech that is not SSML'];
    return typeof speech.ssml === 'string' ? ssmlProblems(speech.ssml) : ['speech without SSML'];
  });
}

function cardProblems({ card }: Response): readonly string[] {
  if (!card) return [];
  if (card.type !== 'Simple') return [`a card of type ${card.type}`];
  const size = (card.title?.length ?? 0) + (card.content?.length ?? 0);
  return [
    ...(card.title && card.content ? [] : ['a card without title or text']),
    ...(size > MOST_CARD_CHARACTERS ? [`${size} characters of card`] : []),
    ...(/<[a-z]/i.test(`${card.title}${card.content}`) ? ['markup in the card'] : []),
  ];
}

function silenceProblems(response: Response): readonly string[] {
  return (['outputSpeech', 'reprompt', 'card', 'directives'] as const)
    .filter((part) => response[part] !== undefined)
    .map((part) => `${part} where Alexa accepts none`);
}

/** A question opens the microphone, no question closes it, and a reprompt asks again. */
function sessionProblems({
  outputSpeech,
  reprompt,
  shouldEndSession,
}: Response): readonly string[] {
  if (outputSpeech?.type !== 'SSML') return shouldEndSession === false ? ['an open silence'] : [];
  const speech = safeText(outputSpeech.ssml);
  const again = reprompt?.outputSpeech;
  const asksAgain = again?.type === 'SSML' ? safeText(again.ssml) : '';
  const asks = speech.endsWith('?');
  const isOpen = shouldEndSession === false;
  return [
    ...(asks && !isOpen ? ['a question, and the microphone closes'] : []),
    ...(!asks && isOpen ? ['an open microphone without a question'] : []),
    ...(isOpen && !asksAgain.endsWith('?')
      ? ['an open microphone without a reprompt that asks']
      : []),
    ...(isOpen && asksAgain === speech ? ['a reprompt that repeats the speech'] : []),
    ...(again && !isOpen ? ['a reprompt, and the microphone closes'] : []),
    ...([...speech.matchAll(/\?/g)].length > 1 ? ['more than one question'] : []),
  ];
}

function screenProblems({ directives = [] }: Response, hasScreen: boolean): readonly string[] {
  return directives
    .filter(({ type }) => type.startsWith('Alexa.Presentation.APL') && !hasScreen)
    .map(({ type }) => `${type} for a device without a screen`);
}

function safeText(ssml: unknown): string {
  return typeof ssml === 'string' && ssmlProblems(ssml).length === 0 ? speechText(ssml) : '';
}

function nulls(value: unknown, at: string): readonly string[] {
  if (value === null) return [`null at ${at}`];
  if (typeof value !== 'object') return [];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => nulls(inner, `${at}.${key}`));
}
