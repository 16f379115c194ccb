import type { Finding } from './certify';

const MOST_PROBLEMS = 5;

const words = { passed: 'passed', failed: 'FAILED', human: 'needs a human' } as const;

/** The findings as a table; below it, what failed and what somebody has to look at. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ id }) => id.length));
  const rows = findings.map(
    ({ id, what, verdict }) => `${words[verdict].padEnd(14)} ${id.padEnd(width)}  ${what}`,
  );
  return [
    ...rows,
    ...section(
      'Failed',
      findings.filter(({ verdict }) => verdict === 'failed'),
    ),
    ...section(
      'Needs a human',
      findings.filter(({ verdict }) => verdict === 'human'),
    ),
    '',
    summary(findings),
  ].join('\n');
}

function section(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return [
    '',
    `${title}:`,
    ...findings.flatMap(({ id, what, problems }) => [
      `  ${id}: ${what}`,
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => `    - ${problem}`),
      ...(problems.length > MOST_PROBLEMS
        ? [`    - and ${problems.length - MOST_PROBLEMS} more`]
        : []),
    ]),
  ];
}

function summary(findings: readonly Finding[]): string {
  const count = (verdict: Finding['verdict']) =>
    findings.filter((each) => each.verdict === verdict).length;
  return `certify: ${count('passed')} passed, ${count('failed')} failed, ${count('human')} need a human.`;
}
