import type { Rule } from '../rule';

/** What the skill wrote into its log, and what must not be in there. */
export interface Logged {
  readonly lines: readonly string[];
  readonly canaries: readonly string[];
}

const accepted: Logged = {
  lines: ['{"event":"answered","intent":"AskIntent","label":"unknown"}'],
  canaries: ['quetzalcanary', 'amzn1.ask.account.SIMULATOR'],
};

export const logRules: readonly Rule<Logged>[] = [
  {
    id: 'log-42-no-personal-data',
    severity: 'error',
    what: 'No log line holds what was said, a user, a device or an access token',
    problems: ({ lines, canaries }) =>
      canaries
        .filter((canary) => lines.some((line) => line.toLowerCase().includes(canary.toLowerCase())))
        .map((canary) => `"${canary}"`),
    accepted,
    refused: { ...accepted, lines: ['{"query":"quetzalcanary"}'] },
  },
  {
    id: 'log-42-one-json-line',
    severity: 'error',
    what: 'Every log line is one JSON object with its event',
    problems: ({ lines }) =>
      lines.filter((line) => !isEvent(line)).map((line) => line.slice(0, 80)),
    accepted,
    refused: { ...accepted, lines: ['answered'] },
  },
];

function isEvent(line: string): boolean {
  try {
    return typeof (JSON.parse(line) as { event?: unknown }).event === 'string';
  } catch {
    return false;
  }
}
