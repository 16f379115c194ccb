import type { ScriptId } from '../content';
import type { Thresholds } from './classifier/model';
import type { Guess } from './guess';
import type { Lexicon } from './words/lexicon';

/** Whether somebody is in danger now. In doubt, a line with 911 comes before the answer. */
export type Alarm =
  | { readonly kind: 'none' }
  | { readonly kind: 'doubt' }
  | { readonly kind: 'danger'; readonly script: ScriptId };

/** Phrases that mean danger now, and phrases that mean somebody only talks about it. */
export interface Signs {
  readonly danger: readonly (readonly [ScriptId, RegExp])[];
  readonly talk: RegExp;
}

const scripts: readonly ScriptId[] = ['self-harm', 'danger'];

export function signsFrom(lexicon: Lexicon): Signs {
  const signs = (phrases: readonly string[]): RegExp =>
    new RegExp(`(?:${phrases.map(patternOf).join('|') || '(?!)'})(?= )`);
  return {
    danger: scripts.map((script) => [script, signs(lexicon.danger[script])]),
    talk: signs(lexicon.talk),
  };
}

/**
 * A trained class raises the alarm; patterns alone caught half of unseen emergencies when measured,
 * so a phrase only turns a doubt into an alarm, or calm into a doubt; talk about danger ("if i have a
 * seizure") has to be surer to be an alarm, and leaves the doubt.
 */
export function alarmIn(
  words: readonly string[],
  guess: Guess,
  signs: Signs,
  thresholds: Thresholds,
): Alarm {
  const said = ` ${words.join(' ')} `;
  const sign = signs.danger.find(([, pattern]) => pattern.test(said))?.[0];
  const talk = signs.talk.test(said);
  const meant = sign !== undefined && !talk;
  const likely = guess.scripts.reduce((sum, script) => sum + script.likely, 0);
  if (likely >= leastFor(meant, talk, thresholds))
    return { kind: 'danger', script: scriptOf(guess, sign) };
  return { kind: meant || likely >= thresholds.doubt ? 'doubt' : 'none' };
}

/** So much likelier talk about danger has to be an alarm before it is one. */
const surer = 0.1;

/** How likely danger has to be: a phrase of danger counts for it, talk about danger against it. */
function leastFor(meant: boolean, talk: boolean, { danger, doubt }: Thresholds): number {
  if (meant) return doubt;
  return talk ? danger + surer : danger;
}

/** A phrase decides between the two: of suicide first, which has a line of its own. */
function scriptOf(guess: Guess, sign: ScriptId | undefined): ScriptId {
  return sign ?? guess.scripts[0]?.what ?? 'danger';
}

function patternOf(phrase: string): string {
  return ` ${phrase.replaceAll(' * ', '(?: \\S+){0,3} ')}`;
}
