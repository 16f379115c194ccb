import type { FormId, ScriptId, TopicId } from '../lambda/content';
import type { Offer } from '../lambda/dialog/answer';
import type { Session } from '../lambda/dialog/session';
import { sessionFrom } from '../lambda/dialog/session-from';
import {
  newConversation,
  open,
  say,
  type Conversation,
  type Exchange,
} from '../simulator/conversation';
import type { Model } from '../simulator/model';
import type { Case } from './case';
import { content } from './labels';

/** What the skill made of an utterance. */
export interface Heard {
  readonly label: string;
  readonly choices: readonly TopicId[];
  readonly medicine: string | null;
  /** The medicines read back, "did you say … or …"; advice on none of them yet. */
  readonly readBack: readonly string[];
  /** The kind of question about medicines that was answered: "dose", "restart". */
  readonly form: FormId | undefined;
  /** The topic that the reply offers next. */
  readonly offered: TopicId | undefined;
  readonly script: ScriptId | undefined;
  /** One line with the emergency number came before the answer. */
  readonly cautioned: boolean;
}

/** A conversation that was opened; every case begins from it, for a conversation is only data. */
export async function opened(): Promise<Conversation> {
  return (await open(newConversation())).next;
}

/** The answer to a case, on the very path of `npm run ask`. */
export async function hear(asked: Case, from: Conversation, model: Model): Promise<Heard> {
  const before = asked.after === undefined ? from : await askedFirst(asked.after, from, model);
  const { exchange } = await say(asked.text, before, model);
  return heardIn(exchange);
}

/** A topic's name is a sample of it, word for word, so it is answered for sure. */
async function askedFirst(topic: TopicId, from: Conversation, model: Model): Promise<Conversation> {
  const name = content.topics.find((each) => each.id === topic)?.name ?? topic;
  return (await say(name, from, model)).next;
}

function heardIn({ outcome, response, speech }: Exchange): Heard {
  const session = sessionFrom(response.sessionAttributes, content);
  return {
    label: outcome?.label ?? 'unknown',
    choices: outcome?.choices ?? [],
    medicine: outcome?.medicine ?? null,
    readBack: readBackIn(session.offer),
    form: formIn(session),
    offered: offeredIn(session.offer),
    script: scriptIn(session),
    cautioned: content.sentences.caution.some((line) => speech.startsWith(line)),
  };
}

function readBackIn(offer: Offer): readonly string[] {
  const answers =
    offer.kind === 'confirm' ? [offer.answer] : offer.kind === 'choose' ? offer.answers : [];
  return answers.flatMap((answer) =>
    answer.kind === 'medicine'
      ? answer.named.flatMap((named) => (named.kind === 'medicine' ? [named.medicine.id] : []))
      : [],
  );
}

function offeredIn(offer: Offer): TopicId | undefined {
  return offer.kind === 'hear' && offer.answer.kind === 'topic' ? offer.answer.topic : undefined;
}

function formIn({ last }: Session): FormId | undefined {
  if (last.kind === 'medicine') return last.form;
  return last.kind === 'medicine-list' ? 'which' : undefined;
}

function scriptIn({ last }: Session): ScriptId | undefined {
  return last.kind === 'emergency' ? last.script : undefined;
}
