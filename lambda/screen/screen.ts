/** What a touch sends back to the skill, which makes the turn of the spoken words of it. */
export type Send =
  | readonly ['control', string]
  | readonly ['topic', string]
  | readonly ['medicine', 'list']
  | readonly ['class', string]
  | readonly ['pick', number];

export interface Button {
  readonly label: string;
  readonly send: Send;
}

/** One choice of a list, with what there is to read about it. */
export interface Row extends Button {
  /** Where "number three" works by voice, its number; else empty. */
  readonly number: string;
  readonly detail: string;
}

/** Everything a screen shows, in plain text; a part that is empty is left out. */
export interface Parts {
  readonly title: string;
  /** One line before the answer where someone may be in danger. */
  readonly caution: string;
  /** What is being said, in the largest letters. */
  readonly large: string;
  /** How many letters the largest text has: the fewer, the larger the viewport lets them be. */
  readonly length: number;
  /** What there is to read beyond it. */
  readonly heading: string;
  readonly small: string;
  readonly rows: readonly Row[];
  /** What stands below the rows. */
  readonly note: string;
  /** The row that is being read out, counted from 0. */
  readonly start: number;
  readonly question: string;
  readonly buttons: readonly Button[];
  /** Whose words these are and how to reach them; empty in an emergency. */
  readonly source: string;
}

export type ScreenKind = 'answer' | 'list' | 'welcome' | 'emergency';

export interface Screen extends Parts {
  readonly kind: ScreenKind;
}
