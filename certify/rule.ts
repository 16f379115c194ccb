/**
 * One thing that Alexa's build or its certification refuses, with a subject that it accepts and one
 * that it refuses. `id` holds the number in the checklist of shared/reference/alexa-platform.md,
 * section 11; a warning is for a person to judge, an error is not.
 */
export interface Rule<Subject> {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly problems: (subject: Subject) => readonly string[];
  readonly accepted: Subject;
  readonly refused: Subject;
  /** Where a rule asks several things: a subject that is refused for each of the others. */
  readonly alsoRefused?: readonly Subject[];
}

/** A subject and where it comes from, as a problem in it is told. */
export interface At<Subject> {
  readonly at: string;
  readonly subject: Subject;
}
