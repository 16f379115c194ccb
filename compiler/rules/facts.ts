import { quote, type Diagnostic, type Place } from '../diagnostic';
import { plain } from './quantities';
import { weightyWords } from './weighty-words';

export interface Fact {
  readonly source: string;
  readonly in: readonly string[];
  readonly as: readonly string[];
}

/** A text that facts bind, under the name by which facts call it. */
export interface BoundText {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/**
 * The meaning lock. A text that a fact binds must hold one of the fact's wordings; a number, a
 * duration, a medicine or a negation in any text must stand inside a wording of some fact. So a
 * dropped "not", hours turned into minutes, or a medicine that the source does not name is refused.
 */
export function meaningDiagnostics(
  texts: readonly BoundText[],
  facts: readonly Fact[],
  medicineNames: readonly string[],
): readonly Diagnostic[] {
  return texts.flatMap((bound) => [
    ...dropped(bound, facts),
    ...unbacked(bound, facts, medicineNames),
  ]);
}

function dropped({ name, text, place }: BoundText, facts: readonly Fact[]): readonly Diagnostic[] {
  return facts
    .filter((fact) => fact.in.includes(name) && !fact.as.some((wording) => holds(text, wording)))
    .map((fact) => ({
      ...place,
      found: `${quote(name)} without the fact ${quote(fact.as[0])} (${fact.source})`,
      expected: `one of its wordings: ${fact.as.map(quote).join(', ')}`,
      remedy: 'say it in the text, or have the clinic review the fact',
    }));
}

function unbacked(
  { name, text, place }: BoundText,
  facts: readonly Fact[],
  medicineNames: readonly string[],
): readonly Diagnostic[] {
  const words = plain(text);
  const backed = facts.flatMap((fact) => fact.as.flatMap((wording) => spans(words, wording)));
  return weightyWords(words, medicineNames)
    .filter(({ start, end }) => !backed.some((span) => span.start <= start && end <= span.end))
    .map(({ word, what }) => ({
      ...place,
      found: `${what} ${quote(word)} in ${quote(name)} that no fact states`,
      expected: 'only what a fact of this file says, with the question of the FAQ that states it',
      remedy: 'remove it, or add the fact if the FAQ has it',
    }));
}

function holds(text: string, wording: string): boolean {
  return spans(plain(text), wording).length > 0;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a wording stands in a plain text, whole words only. */
function spans(words: string, wording: string): readonly Span[] {
  const sought = plain(wording);
  const found: Span[] = [];
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const whole = [words[at - 1], words[end]].every((next) => next === undefined || next === ' ');
    if (whole) found.push({ start: at, end });
  }
  return found;
}
