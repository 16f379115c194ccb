import type { Control, FormId, ScriptId, SubjectId, TopicId } from './content';

/**
 * A medicine as it was recognised: by id, with the place of the name in our own list of names
 * ("Klonopin" and "clonazepam" are one id), so that the answer can call it what the person did.
 * Among candidates the id may be that of a class, when no medicine has it.
 */
export interface MedicineRef {
  readonly id: string;
  readonly name: number;
}

/** Nobody names more medicines in one breath; what comes after them is not heard. */
export const mostNamed = 6;

/** What was heard where a medicine was named; ids only. */
export type Named =
  | { readonly kind: 'medicine'; readonly medicine: MedicineRef }
  | { readonly kind: 'class'; readonly class: string }
  /** Sounds like these, to be read back before any advice; two at the most. */
  | { readonly kind: 'near'; readonly candidates: readonly MedicineRef[] }
  /** A name was said that is like none we know. */
  | { readonly kind: 'unclear' };

/** What the person wants, decided once for each request; every later step works on ids. */
export type Turn =
  | { readonly kind: 'launch' }
  | { readonly kind: 'topic'; readonly topic: TopicId; readonly also: TopicId | undefined }
  | { readonly kind: 'which'; readonly topics: readonly [TopicId, TopicId] }
  | { readonly kind: 'medicine'; readonly form: FormId; readonly named: readonly Named[] }
  | { readonly kind: 'emergency'; readonly script: ScriptId }
  | { readonly kind: 'control'; readonly control: Control }
  /** "The second one", "number three", a touched row: counted from 1. */
  | { readonly kind: 'pick'; readonly position: number }
  | { readonly kind: 'outside'; readonly subject: SubjectId | undefined }
  | { readonly kind: 'unknown'; readonly nearest: readonly TopicId[] };
