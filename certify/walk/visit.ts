import type { Request, ResponseEnvelope } from 'ask-sdk-model';
import type { Outcome } from '../../lambda/dialog/outcome';
import { speechText } from '../../simulator/speech-text';
import { ssmlProblems } from '../../simulator/ssml-problems';

/** What a request is, as far as a rule asks. */
export type Kind = 'launch' | 'help' | 'leave' | 'silent' | 'anything';

/** One response of the skill, with what a person hears of it. */
export interface Visit {
  /** What was said where, for the person who reads of a problem. */
  readonly place: string;
  readonly kind: Kind;
  readonly hasScreen: boolean;
  readonly locale: string;
  readonly label: string;
  readonly ssml: string;
  readonly speech: string;
  readonly again: string;
  readonly isOpen: boolean;
  readonly milliseconds: number;
  readonly envelope: ResponseEnvelope;
}

/** The person's side of a response. */
export function visit(
  about: Pick<Visit, 'place' | 'kind' | 'hasScreen' | 'locale' | 'milliseconds'>,
  envelope: ResponseEnvelope,
): Visit {
  const { outputSpeech, reprompt, shouldEndSession } = envelope.response;
  const outcome = envelope.sessionAttributes?.['outcome'] as Outcome | undefined;
  const ssml = ssmlOf(outputSpeech);
  return {
    ...about,
    label: outcome?.label ?? '',
    ssml,
    speech: heard(ssml),
    again: heard(ssmlOf(reprompt?.outputSpeech)),
    isOpen: shouldEndSession === false,
    envelope,
  };
}

/** What makes two visits one: kind of request, words, card and data; the screen's document is large. */
export function sameness({ kind, envelope: { response } }: Visit): string {
  const data = response.directives?.map((each) => 'datasources' in each && each.datasources);
  const { outputSpeech, reprompt, card, shouldEndSession } = response;
  return JSON.stringify([kind, outputSpeech, reprompt, card, shouldEndSession, data]);
}

/** How a request counts for the rules. */
export function kindOf(request: Request): Kind {
  if (request.type === 'LaunchRequest') return 'launch';
  if (/^(?:SessionEnded|System\.|AlexaSkillEvent)/.test(request.type)) return 'silent';
  if (request.type !== 'IntentRequest') return 'anything';
  if (request.intent?.name === 'AMAZON.HelpIntent') return 'help';
  return /^AMAZON\.(?:Stop|Cancel|NavigateHome)Intent$/.test(request.intent?.name ?? '')
    ? 'leave'
    : 'anything';
}

function ssmlOf(speech: ResponseEnvelope['response']['outputSpeech']): string {
  return speech?.type === 'SSML' ? speech.ssml : '';
}

const heardBefore = new Map<string, string>();

/** The text of a speech; the markup itself where that cannot be read, which is a finding anyway. */
function heard(ssml: string): string {
  const known = heardBefore.get(ssml);
  if (known !== undefined) return known;
  const text = ssml === '' || ssmlProblems(ssml).length > 0 ? ssml : speechText(ssml);
  heardBefore.set(ssml, text);
  return text;
}
