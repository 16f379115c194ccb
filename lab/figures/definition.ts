import type { Judged } from '../judge';

/** A figure: of these lines so many, and how the report names it. */
export interface Definition {
  readonly key: string;
  readonly says: string;
  /** The lines it is a share of, */
  readonly of: (judged: Judged) => boolean;
  /** and those of them that count. */
  readonly counts: (judged: Judged) => boolean;
}
