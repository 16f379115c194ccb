import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Content } from '../../lambda/content';
import { envelope, type Device } from '../../simulator/envelope';
import { everywhere, fromTheStart, touch, type Action } from './action';
import { keyOf, start, stateAfter, type State } from './state';
import { kindOf, sameness, visit, type Visit } from './visit';

export type Handler = (event: RequestEnvelope, context: object) => Promise<ResponseEnvelope>;

/** Every state that a conversation can reach, and what was said there. */
export interface Walk {
  readonly states: number;
  readonly requests: number;
  /** The different responses; the same one is told once for each kind of request. */
  readonly visits: readonly Visit[];
  /** State and action -> what was heard. */
  readonly speeches: ReadonlyMap<string, string>;
}

/** Says everything in every state that can be reached, breadth first, up to a number of states. */
export async function walk(
  handler: Handler,
  content: Content,
  device: Device,
  mostStates: number,
): Promise<Walk> {
  const always = everywhere(content);
  const visits = new Map<string, Visit>();
  const speeches = new Map<string, string>();
  const known = new Map<string, State>();
  const add = (state: State): void => {
    const key = keyOf(state, content.topics.length);
    if (!known.has(key) && known.size < mostStates) known.set(key, state);
  };
  add(start);
  // A Map is walked in the order of insertion, and what is added on the way is walked, too.
  for (const [key, state] of known) {
    const said = state === start ? [...always, ...fromTheStart(content)] : always;
    for (const action of [...said, ...state.sends.map((send) => touch(content, send))]) {
      // One after the other: the log and the time of a request are its own.
      // oxlint-disable-next-line no-await-in-loop
      const found = await take(handler, action, state, device);
      visits.set(sameness(found), found);
      speeches.set(`${key} ${action.name}`, found.speech);
      const next = stateAfter(found);
      if (next) add(next);
    }
  }
  return { states: known.size, requests: speeches.size, visits: [...visits.values()], speeches };
}

/** One request in a state. */
export async function take(
  handler: Handler,
  { name, request }: Action,
  state: State,
  device: Device,
): Promise<Visit> {
  const asked = envelopeIn(state, request, device);
  const started = performance.now();
  const response = await handler(asked, {});
  const milliseconds = performance.now() - started;
  const about = { place: `${name}, after ${state.name}`, kind: kindOf(request), milliseconds };
  const { locale, viewport } = device;
  return visit({ ...about, locale, hasScreen: viewport !== undefined }, response);
}

function envelopeIn(state: State, request: Request, device: Device): RequestEnvelope {
  const session = { id: 'amzn1.echo-api.session.certify', isNew: state === start };
  return envelope(request, { ...session, attributes: state.attributes }, device);
}
