import type { Request, ResponseEnvelope } from 'ask-sdk-model';
import { readModel } from '../../simulator/model';
import { recognise } from '../../simulator/recognise';
import { responseProblems } from '../../simulator/response-problems';
import { speechText } from '../../simulator/speech-text';
import { envelope, intent, launch, send, slot } from '../envelopes';

/** What a person says: words, as the recogniser would hand them over, or a request as it is. */
export type Saying = string | Request;

type Attributes = Readonly<Record<string, unknown>>;

/** What is heard and seen of a response at the device. */
export interface Heard {
  readonly speech: string;
  readonly reprompt: string | undefined;
  readonly card: { readonly title: string; readonly text: string } | undefined;
  readonly open: boolean;
  readonly ssml: string;
  readonly attributes: Attributes;
}

const model = readModel();

/** The answers to what is said one after the other in a session opened by name. */
export async function opened(...sayings: readonly Saying[]): Promise<readonly Heard[]> {
  const [, ...answers] = await told(launch(), ...sayings);
  return answers;
}

/**
 * The answers to what is said one after the other. The first opens a session, as "ask infusion guide
 * …" does; so does the first after one that closed it.
 */
export async function told(...sayings: readonly Saying[]): Promise<readonly Heard[]> {
  const answers: Heard[] = [];
  let attributes: Attributes = {};
  for (const saying of sayings) {
    // Each turn builds on the session that the one before left.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await answerTo(saying, attributes);
    answers.push(answer);
    attributes = answer.open ? answer.attributes : {};
  }
  return answers;
}

/** One of some answers, counted from the last, which is -1. */
export function at(place: number, answers: readonly Heard[]): Heard {
  const answer = answers.at(place);
  if (!answer) throw new Error('Nothing was said.');
  return answer;
}

/** The answer to one more saying in a session that has these attributes. */
export async function answerTo(saying: Saying, attributes: Attributes = {}): Promise<Heard> {
  const request = typeof saying === 'string' ? requestFor(saying) : saying;
  const response = await send(envelope(request, { attributes }));
  const problems = responseProblems(response, request, false);
  if (problems.length > 0) throw new Error(`Alexa would refuse this: ${problems.join('; ')}`);
  return heardIn(response);
}

function requestFor(words: string): Request {
  const recognised = recognise(words, model);
  const slots = Object.entries(recognised.slots).map(([name, { value, match }]) => [
    name,
    match ? slot(name, value, match.id) : slot(name, value),
  ]);
  return intent(recognised.intent, Object.fromEntries(slots));
}

function heardIn({ response, sessionAttributes }: ResponseEnvelope): Heard {
  const { outputSpeech, reprompt, card, shouldEndSession } = response;
  const again = reprompt?.outputSpeech;
  const ssml = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
  return {
    speech: ssml === '' ? '' : speechText(ssml),
    reprompt: again?.type === 'SSML' ? speechText(again.ssml) : undefined,
    card:
      card?.type === 'Simple' ? { title: card.title ?? '', text: card.content ?? '' } : undefined,
    open: shouldEndSession === false,
    ssml,
    attributes: sessionAttributes ?? {},
  };
}
