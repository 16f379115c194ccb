import type { QuestionKey, SentenceKey } from './dialog/prompt-keys';
import type { LabelKey } from './screen/label-keys';

export type TopicId = string;
export type FormId = string;
export type ClassId = string;
export type SubjectId = string;
export type ScriptId = 'danger' | 'self-harm';

/** The topic whose questions may name a medicine. */
export const MEDICATIONS: TopicId = 'medications';

/** One question of the clinic's FAQ with its answers, all plain text. */
export interface Topic {
  readonly id: TopicId;
  /** How the skill calls it in an offer; people can say it, word for word. */
  readonly name: string;
  readonly question: string;
  readonly short: string;
  readonly full: string;
  readonly card: string;
  /** Whether the full answer states a fact that the short one leaves out. */
  readonly hasMore: boolean;
  readonly next: TopicId;
}

/**
 * Where a medicine stands: silence is never permission, so a group that may hide a class says so, and
 * so does a medicine of which only the clinic can say whether it counts.
 */
export type Standing =
  | { readonly kind: 'listed'; readonly class: ClassId }
  | { readonly kind: 'not-listed' }
  | { readonly kind: 'unsure'; readonly class: ClassId }
  | { readonly kind: 'group'; readonly mayBe: readonly ClassId[] };

export interface Medicine {
  readonly id: string;
  readonly standing: Standing;
  /** What it is called, generic name first; the only names the skill ever says back. */
  readonly names: readonly string[];
  /** How a recogniser is known to mangle the names; heard, never said. */
  readonly heard: readonly string[];
}

export interface MedicineClass {
  readonly id: ClassId;
  /** "a benzodiazepine", as in "Xanax is …". */
  readonly article: string;
  /** "benzodiazepines", as in "… are on the list". */
  readonly plural: string;
  readonly names: readonly string[];
  readonly heard: readonly string[];
}

/** What is known of the medicine that a question names; the columns of the table of answers. */
export const medicineStates = ['listed', 'class', 'not-listed', 'unclear', 'none'] as const;
export type MedicineState = (typeof medicineStates)[number];

/** A way to ask about a medicine ("can i start again"), with its answer for each state. */
export interface MedicineForm {
  readonly id: FormId;
  readonly answers: Readonly<Record<MedicineState, string>>;
}

export interface Script {
  readonly id: ScriptId;
  readonly speech: string;
  readonly card: { readonly title: string; readonly text: string };
  /** The words of the card for paper, where nobody says "I". */
  readonly print: string;
  /** The number as the screen shows it, huge. */
  readonly number: string;
}

/** A subject that people ask a clinic about and the FAQ does not cover. */
export interface Subject {
  readonly id: SubjectId;
  readonly name: string;
  /** Words that leave no doubt that this is the subject. */
  readonly words: readonly string[];
}

/** What an intent of the interaction model means; the model and this table are made together. */
export type IntentMeaning =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'medicine'; readonly form: FormId }
  | { readonly kind: 'emergency'; readonly script: ScriptId }
  | { readonly kind: 'control'; readonly control: Control }
  | { readonly kind: 'outside' }
  /** The wording fits either topic. */
  | { readonly kind: 'which'; readonly topics: readonly [TopicId, TopicId] }
  /** Without a noun: of the medicine just answered, or else of a topic or one of two. */
  | { readonly kind: 'follow-up'; readonly form: FormId; readonly otherwise: readonly TopicId[] }
  | { readonly kind: 'pick' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'free-text' };

export const controls = [
  'help',
  'repeat',
  'slower',
  'more',
  'yes',
  'no',
  'stop',
  'next',
  'previous',
  'list-topics',
] as const;
export type Control = (typeof controls)[number];

/** A question the skill asks, and how it asks again after silence. */
export interface Question {
  readonly ask: readonly string[];
  readonly reprompt: string;
}

export interface Content {
  readonly locale: string;
  readonly clinic: { readonly name: string; readonly phone: string };
  readonly topics: readonly Topic[];
  readonly medicineClasses: readonly MedicineClass[];
  readonly medicines: readonly Medicine[];
  readonly medicineForms: readonly MedicineForm[];
  /** Ordinary words and phrases: alone no medicine, however near to one they sound. */
  readonly everydayWords: readonly string[];
  /** The commonest words; where there are no others, no medicine is looked for by sound. */
  readonly commonWords: readonly string[];
  /** The clinic's list in portions for the ear, two names at most in each. */
  readonly medicineList: readonly string[];
  /** The whole list, to read; the card of every answer about a medicine. */
  readonly medicineCard: { readonly title: string; readonly text: string };
  readonly subjects: readonly Subject[];
  readonly scripts: readonly Script[];
  readonly sentences: Readonly<Record<SentenceKey, readonly string[]>>;
  readonly questions: Readonly<Record<QuestionKey, Question>>;
  /** The words on buttons and headings; shown, never said. */
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** Written form -> how a synthetic voice says it right. */
  readonly pronunciations: Readonly<Record<string, string>>;
  readonly intents: Readonly<Record<string, IntentMeaning>>;
}
