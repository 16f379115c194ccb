import type { Rule } from '../rule';
import type { Visit } from '../walk/visit';
import { help, welcome } from './example';

/** What holds between the responses of a walk. */
export const helpRules: readonly Rule<readonly Visit[]>[] = [
  {
    id: 'speech-30-help-differs',
    severity: 'error',
    what: 'Help does not repeat the welcome',
    problems: (visits) => {
      const welcomes = new Set(
        visits.filter(({ kind }) => kind === 'launch').map(({ speech }) => speech),
      );
      return visits
        .filter(({ kind, speech }) => kind === 'help' && welcomes.has(speech))
        .map(({ place, speech }) => `${place}: "${speech}"`);
    },
    accepted: [welcome, help],
    refused: [welcome, { ...welcome, kind: 'help' }],
  },
];
