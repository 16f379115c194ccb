import type { Confusion } from '../confusion';
import type { Curve } from '../curve';
import type { Figure } from '../figures/figures';
import type { Tally } from '../tally';
import { verdicts } from '../verdict';
import { percent, table } from './table';

export function figureTable(figures: readonly Figure[]): readonly string[] {
  return table(
    figures.map(({ says, count, of }) => [says, percent(count, of), `${count} of ${of}`]),
  );
}

export function tallyTable(tallies: readonly Tally[]): readonly string[] {
  if (tallies.length === 0) return [];
  const heading = ['', 'lines', 'right', 'among two', 'asked', 'refused', 'wrong'];
  const rows = tallies.map(({ name, lines, verdicts: counts }) => [
    name,
    String(lines),
    ...verdicts.map((verdict) => (counts[verdict] === 0 ? '.' : percent(counts[verdict], lines))),
  ]);
  return table([heading, ...rows]);
}

/** Columns are numbered, for seventeen names do not fit side by side. */
export function confusionTable({ labels, counts }: Confusion): readonly string[] {
  if (labels.length === 0) return [];
  return table([
    ['', ...labels.map((_, column) => String(column + 1))],
    ...labels.map((label, row) => [
      `${row + 1} ${label}`,
      ...(counts[row] ?? []).map((count) => (count === 0 ? '.' : String(count))),
    ]),
  ]);
}

export function curveTable({ covered, uncovered, points }: Curve): readonly string[] {
  if (covered === 0) return [];
  return table([
    ['from', 'answered', 'wrong of these', 'not covered, answered'],
    ...points.map(({ from, answered, wrong, uncoveredAnswered }) => [
      from.toFixed(2),
      percent(answered, covered),
      percent(wrong, answered),
      percent(uncoveredAnswered, uncovered),
    ]),
  ]);
}
