import type { Judged } from './judge';
import { isCovered } from './kinds';
import { labels } from './labels';
import { verdicts, type Verdict } from './verdict';

/** How the lines of one kind fared. */
export interface Tally {
  readonly name: string;
  readonly lines: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** By what was meant, in the order of the labels; unknown talk by its kinds. */
export function byLabel(judged: readonly Judged[]): readonly Tally[] {
  const kinds = [...new Set(judged.map(nameOf))];
  const place = (name: string) => labels.indexOf(name.split(', ')[0] ?? '');
  return kinds
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((name) =>
      tally(
        name,
        judged.filter((each) => nameOf(each) === name),
      ),
    );
}

/** By how it was said, of the questions that the FAQ covers; the style that fails most first. */
export function byStyle(judged: readonly Judged[]): readonly Tally[] {
  const covered = judged.filter(isCovered);
  const styles = new Set(covered.flatMap((each) => each.case.style ?? []));
  return [...styles]
    .map((style) =>
      tally(
        style,
        covered.filter((each) => each.case.style === style),
      ),
    )
    .sort((a, b) => a.verdicts.right / a.lines - b.verdicts.right / b.lines);
}

function nameOf({ case: { label, kind } }: Judged): string {
  return label === 'unknown' && kind !== undefined ? `${label}, ${kind}` : label;
}

function tally(name: string, judged: readonly Judged[]): Tally {
  const counts = verdicts.map((verdict) => [
    verdict,
    judged.filter((each) => each.verdict === verdict).length,
  ]);
  return {
    name,
    lines: judged.length,
    verdicts: Object.fromEntries(counts) as Record<Verdict, number>,
  };
}
