import type { FormId, ScriptId, SubjectId, TopicId } from '../content';
import type { Named } from '../turn';

/** What the skill says, as ids: enough to say it again, word for word, in a later request. */
export type Answer =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'topic';
      readonly topic: TopicId;
      readonly depth: 'short' | 'full';
      /** The second topic of a question about two; offered next. */
      readonly also: TopicId | undefined;
    }
  | { readonly kind: 'topics'; readonly page: number }
  | { readonly kind: 'medicine'; readonly form: FormId; readonly named: readonly Named[] }
  | { readonly kind: 'medicine-list'; readonly page: number }
  | { readonly kind: 'which'; readonly topics: readonly [TopicId, TopicId] }
  | { readonly kind: 'outside'; readonly subject: SubjectId | undefined }
  | { readonly kind: 'emergency'; readonly script: ScriptId }
  | {
      readonly kind: 'missed';
      readonly times: number;
      readonly topics: readonly TopicId[];
      /** The read-back that was not answered, and is asked again. */
      readonly pending: Offer | undefined;
    }
  /** `pending` is the offer that was open when help was asked for, and still is. */
  | { readonly kind: 'help'; readonly about: Answer; readonly pending: Offer }
  /** "All right. …", then the offer itself. */
  | { readonly kind: 'moving-on' }
  | { readonly kind: 'nothing-more' }
  | { readonly kind: 'goodbye' };

/** The one question an answer ends with: what "yes" and "no" and "the second one" will mean. */
export type Offer =
  | { readonly kind: 'hear'; readonly answer: Answer }
  /** Two candidates; "yes" alone takes the first. */
  | { readonly kind: 'choose'; readonly answers: readonly [Answer, Answer] }
  /** A medicine read back; no advice before a yes. */
  | { readonly kind: 'confirm'; readonly answer: Answer }
  | { readonly kind: 'anything' }
  /** No question: the microphone closes. */
  | { readonly kind: 'none' };
