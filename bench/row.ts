/** A line of the table: what was measured, what was to be reached, and what was. */
export interface Row {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  readonly verdict: 'met' | 'missed' | 'measured' | 'skipped';
}

/** A measure that has a limit. */
export function held(what: string, value: number, most: number, unit: string): Row {
  const digits = Math.abs(value) < 10 ? 2 : 1;
  const written = (amount: number) => [amount, unit].join(unit === '' ? '' : ' ');
  return {
    what,
    goal: `at most ${written(most)}`,
    reached: written(Number(value.toFixed(digits))),
    verdict: value <= most ? 'met' : 'missed',
  };
}

/** A measure that is told for what it is. */
export function told(what: string, reached: string): Row {
  return { what, goal: '', reached, verdict: 'measured' };
}

export function skipped(what: string, why: string): Row {
  return { what, goal: '', reached: why, verdict: 'skipped' };
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, goal, reached, verdict }) =>
    [what, goal, reached, verdict === 'measured' ? '' : verdict].join(' | '),
  );
  return ['what | goal | reached |  ', '--- | --- | --- | ---', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}
