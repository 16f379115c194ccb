import { contentFor } from '../../lambda/content-for';
import type { Content } from '../../lambda/content';
import { intentRequest, requestBase, type Device } from '../../simulator/envelope';
import type { Model } from '../../simulator/model';
import { recognise } from '../../simulator/recognise';
import type { Suggestion } from '../speech/suggestions';
import { start, stateAfter, type State } from './state';
import type { Visit } from './visit';
import { take, walk, type Handler, type Walk } from './walk';

/** A walk in one locale, and what became of each phrase that was suggested on the way. */
export interface Conversations {
  readonly locale: string;
  readonly walk: Walk;
  readonly suggestions: readonly Suggestion[];
}

export async function converse(
  handler: Handler,
  model: Model,
  device: Device,
  mostStates: number,
): Promise<Conversations> {
  const content = contentFor(device.locale);
  const walked = await walk(handler, content, device, mostStates);
  const suggestions: Suggestion[] = [];
  for (const suggested of suggestedBy(walked.visits, content)) {
    // oxlint-disable-next-line no-await-in-loop
    suggestions.push(await follow(handler, model, device, suggested));
  }
  return { locale: device.locale, walk: walked, suggestions };
}

interface Suggested {
  readonly phrase: string;
  readonly state: State;
  readonly wanted: string | undefined;
}

/** What stands in double quotes where it was heard, and the name of every topic. */
function suggestedBy(visits: readonly Visit[], { topics }: Content): readonly Suggested[] {
  const quoted = visits.flatMap((visited) =>
    [...`${visited.speech} ${visited.again}`.matchAll(/"([^"]+)"/g)].map((match) => ({
      phrase: match[1] ?? '',
      state: stateAfter(visited) ?? start,
      wanted: undefined,
    })),
  );
  const named = topics.map(({ id, name }) => ({ phrase: name, state: start, wanted: id }));
  return [...quoted, ...named];
}

async function follow(
  handler: Handler,
  model: Model,
  device: Device,
  { phrase, state, wanted }: Suggested,
): Promise<Suggestion> {
  const recognised = recognise(phrase, model);
  const declared = model.slots.get(recognised.intent) ?? [];
  const request = intentRequest(recognised, declared, requestBase(0, device.locale));
  const { label } = await take(handler, { name: phrase, request }, state, device);
  return { phrase, intent: recognised.intent, label, wanted };
}
