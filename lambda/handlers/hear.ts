import type { RequestEnvelope } from 'ask-sdk-model';
import type { Content, IntentMeaning, SubjectId } from '../content';
import { isReadBack } from '../dialog/offer';
import type { Session } from '../dialog/session';
import { lookupModel } from '../generated/lookup-model';
import type { Alarm } from '../lookup/alarm';
import { isKnown } from '../lookup/known-words';
import type { Understood } from '../lookup/meaning';
import type { Place } from '../lookup/place';
import { understand } from '../lookup/understand';
import type { Turn } from '../turn';
import { intentIn, type HeardIntent, type HeardSlot } from './intent-in';
import { medicinesIn } from './medicines-in';
import { touched } from './touched';

/** A turn, and whether one line with the emergency number shall come before its answer. */
export interface Heard {
  readonly turn: Turn;
  readonly caution: boolean;
}

/**
 * What a request asks for. Every word that reached us is checked for danger first: it wins over the
 * intent, the slots and any pending question.
 */
export function hear(envelope: RequestEnvelope, session: Session, content: Content): Heard {
  const { request } = envelope;
  if (request.type === 'LaunchRequest') return calm({ kind: 'launch' });
  if (request.type === 'Alexa.Presentation.APL.UserEvent')
    return calm(touched(request.arguments, content));
  if (request.type !== 'IntentRequest') return calm({ kind: 'unknown', nearest: [] });
  const intent = intentIn(request.intent);
  // Looked up once: a name or a subject alone is no danger, and a question in free words is all in one slot.
  const words = intent.words.filter(
    (each) => !isKnown(each, content) && !isPosition(each, intent, content),
  );
  const understood = words.map((each) => freely(each, session, content));
  const alarm = worst(understood.map((each) => each.alarm));
  if (alarm.kind === 'danger') return calm({ kind: 'emergency', script: alarm.script });
  const [only, ...others] = understood;
  const whole = others.length === 0 && words.length === intent.words.length ? only : undefined;
  return { turn: turnFor(intent, whole, session, content), caution: alarm.kind === 'doubt' };
}

/** "Eight" that Alexa matched in a choice by number counts what was listed, and nothing swallowed. */
function isPosition(words: string, { name, slots }: HeardIntent, content: Content): boolean {
  const position = slots['position'];
  return (
    content.intents[name]?.kind === 'pick' && position?.words === words && position.ids.length > 0
  );
}

function turnFor(
  intent: HeardIntent,
  understood: Understood | undefined,
  session: Session,
  content: Content,
): Turn {
  const means = content.intents[intent.name];
  const said = intent.words.join(' ');
  switch (means?.kind) {
    case undefined:
    case 'unknown':
      if (said === '') return { kind: 'unknown', nearest: [] };
      return (understood ?? freely(said, session, content)).turn;
    case 'free-text':
      return (understood ?? freely(said, session, content)).turn;
    case 'topic':
      return { ...means, also: undefined };
    case 'medicine':
      return { ...means, named: medicinesIn(intent.slots['medicine'], content) };
    case 'follow-up':
      return followUp(means, session);
    case 'outside':
      return { kind: 'outside', subject: subjectIn(intent.slots['subject'], content) };
    case 'pick':
      return { kind: 'pick', position: Number(intent.slots['position']?.ids[0] ?? 0) };
    case 'which':
    case 'emergency':
    case 'control':
      return means;
  }
}

/** "Is it safe": the medicine just answered, or the topic it would otherwise be. */
function followUp(
  { form, otherwise }: IntentMeaning & { kind: 'follow-up' },
  { last }: Session,
): Turn {
  if (last.kind === 'medicine') return { kind: 'medicine', form, named: [] };
  const [topic = '', other] = otherwise;
  return other === undefined
    ? { kind: 'topic', topic, also: undefined }
    : { kind: 'which', topics: [topic, other] };
}

/** The first subject matched that is one of ours; an older model may know others. */
function subjectIn(slot: HeardSlot | undefined, content: Content): SubjectId | undefined {
  return content.subjects.find((each) => slot?.ids.includes(each.id))?.id;
}

function freely(words: string, session: Session, content: Content): Understood {
  return understand(words, placeOf(session), content, lookupModel());
}

/** What the person is likely to refer to: the topic just heard, the two topics just offered. */
function placeOf({ last, offer }: Session): Place {
  const offered = offer.kind === 'choose' ? offer.answers : [];
  return {
    medicine: last.kind === 'medicine',
    readBack: isReadBack(offer),
    topic: last.kind === 'topic' ? last.topic : undefined,
    among: offered.flatMap((answer) => (answer.kind === 'topic' ? [answer.topic] : [])),
  };
}

function worst(alarms: readonly Alarm[]): Alarm {
  return (
    alarms.find((alarm) => alarm.kind === 'danger') ??
    alarms.find((alarm) => alarm.kind === 'doubt') ?? { kind: 'none' }
  );
}

function calm(turn: Turn): Heard {
  return { turn, caution: false };
}
