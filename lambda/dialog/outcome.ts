import {
  MEDICATIONS,
  type Content,
  type MedicineState,
  type SubjectId,
  type TopicId,
} from '../content';
import type { Named, Turn } from '../turn';
import type { Answer, Offer } from './answer';
import type { Said } from './converse';
import { stateOf } from './named';

/**
 * What a turn was understood as and led to, as ids: for the log, the metrics and the simulator. It
 * travels in the session attributes, where Alexa wants no null: what is not there is undefined.
 */
export interface Outcome {
  /** A topic id, or another label of what a person can mean ("yes", "unknown", "emergency", …). */
  readonly label: string;
  /** The two topics offered when the label is "ambiguous". */
  readonly choices: readonly TopicId[];
  /** The medicine or class that the answer speaks of. */
  readonly medicine: string | undefined;
  /** The medicine that is being read back. */
  readonly confirm: string | undefined;
  readonly turn: Turn['kind'];
  /** The topic that was answered, also when it was asked for by a "yes" or a "next". */
  readonly topic: TopicId | undefined;
  /** The topics nearest to words that were not understood, best first. */
  readonly nearest: readonly TopicId[];
  /** What became of a question about a medicine. */
  readonly medicineState: MedicineState | undefined;
  /** The one of our subjects that the FAQ does not cover and somebody asked about. */
  readonly subject: SubjectId | undefined;
  /** Whether the line with the emergency number came before the answer. */
  readonly caution: boolean;
}

export function outcomeOf(
  turn: Turn,
  { answer, session, caution }: Pick<Said, 'answer' | 'session' | 'caution'>,
  content: Content,
): Outcome {
  return {
    label: labelOf(turn, answer),
    choices: turn.kind === 'which' ? turn.topics : [],
    medicine: medicineIn(answer),
    confirm: confirmIn(session.offer),
    turn: turn.kind,
    topic: topicIn(answer),
    nearest: turn.kind === 'unknown' ? turn.nearest : [],
    medicineState: answer.kind === 'medicine' ? stateOf(answer.named[0], content) : undefined,
    subject: turn.kind === 'outside' ? turn.subject : undefined,
    caution,
  };
}

function topicIn(answer: Answer): TopicId | undefined {
  if (answer.kind === 'topic') return answer.topic;
  return answer.kind === 'medicine' || answer.kind === 'medicine-list' ? MEDICATIONS : undefined;
}

function labelOf(turn: Turn, answer: Answer): string {
  switch (turn.kind) {
    case 'topic':
      return turn.topic;
    case 'which':
      return 'ambiguous';
    case 'medicine':
      return MEDICATIONS;
    case 'control':
      // Saying it slower is a way of repeating it.
      return turn.control === 'slower' ? 'repeat' : turn.control;
    case 'pick':
      return answer.kind === 'topic' ? answer.topic : labelOfPicked(answer);
    case 'outside':
    case 'unknown':
      return 'unknown';
    case 'emergency':
    case 'launch':
      return turn.kind;
  }
}

function labelOfPicked(answer: Answer): string {
  return answer.kind === 'medicine' ? MEDICATIONS : 'unknown';
}

function medicineIn(answer: Answer): string | undefined {
  const named = answer.kind === 'medicine' ? answer.named : [];
  return named.some((each) => each.kind === 'near') ? undefined : named.flatMap(idIn)[0];
}

function confirmIn(offer: Offer): string | undefined {
  const offered =
    offer.kind === 'confirm'
      ? offer.answer
      : offer.kind === 'choose'
        ? offer.answers[0]
        : undefined;
  const [named] = offered?.kind === 'medicine' ? offered.named : [];
  return named && idIn(named)[0];
}

function idIn(named: Named): readonly string[] {
  if (named.kind === 'medicine') return [named.medicine.id];
  return named.kind === 'class' ? [named.class] : [];
}
