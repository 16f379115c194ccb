import type { Exchange } from './conversation';
import { newConversation, open, say, speaker } from './conversation';
import type { Model } from './model';

/** A line to answer: one utterance, or the turns of one session. */
export type Line =
  | { readonly kind: 'text'; readonly id: unknown; readonly text: string }
  | { readonly kind: 'turns'; readonly id: unknown; readonly turns: readonly string[] }
  | { readonly kind: 'malformed'; readonly id: unknown; readonly error: string };

/** Reads one JSON line; whatever is wrong with it is said, with its id where it has one. */
export function readLine(json: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return malformed(null, 'not JSON; expected {"id","text"} or {"id","turns":[…]}');
  }
  const { id = null, text, turns } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof text === 'string' && turns === undefined) return { kind: 'text', id, text };
  if (text === undefined && isTexts(turns)) return { kind: 'turns', id, turns };
  return malformed(id, 'expected either "text", a string, or "turns", a list of strings');
}

/** The answer to a line, in a new session that is already open. */
export async function answerLine(line: Line, model: Model, device = speaker): Promise<object> {
  if (line.kind === 'malformed') return { id: line.id, error: line.error };
  const said = line.kind === 'text' ? [line.text] : line.turns;
  let { next } = await open(newConversation(device));
  const answers: object[] = [];
  for (const text of said) {
    // One after the other: each turn builds on the session that the one before left.
    // oxlint-disable-next-line no-await-in-loop
    const step = await say(text, next, model);
    answers.push(answered(text, step.exchange));
    next = step.next;
  }
  return line.kind === 'text' ? { id: line.id, ...answers[0] } : { id: line.id, turns: answers };
}

function answered(text: string, exchange: Exchange): object {
  const { intent, outcome, speech, reprompt, card, open: isOpen, problems } = exchange;
  return {
    text,
    intent,
    label: outcome?.label ?? null,
    choices: outcome?.choices ?? [],
    medicine: outcome?.medicine ?? null,
    confirm: outcome?.confirm ?? null,
    speech,
    reprompt,
    card,
    open: isOpen,
    ...(problems.length > 0 && { error: `Alexa would refuse this: ${problems.join('; ')}` }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function malformed(id: unknown, error: string): Line {
  return { kind: 'malformed', id, error };
}
