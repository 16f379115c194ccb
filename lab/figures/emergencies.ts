import { isEmergency, isOrdinary } from '../kinds';
import type { Definition } from './definition';

/** Emergencies missed, and what the alarm costs everybody else. */
export const emergencies: readonly Definition[] = [
  {
    key: 'caught',
    says: 'emergencies: the script at once',
    of: isEmergency,
    counts: ({ heard }) => heard.label === 'emergency',
  },
  {
    key: 'caught-or-cautioned',
    says: '… the script, or the line with 911 before the answer',
    of: isEmergency,
    counts: ({ heard }) => heard.label === 'emergency' || heard.cautioned,
  },
  {
    key: 'script',
    says: '… the right one of the scripts, of those caught',
    of: ({ case: { script }, heard }) => script !== undefined && heard.label === 'emergency',
    counts: ({ case: { script }, heard }) => heard.script === script,
  },
  {
    key: 'false-alarms',
    says: 'everything else: taken for an emergency',
    of: isOrdinary,
    counts: ({ heard }) => heard.label === 'emergency',
  },
  {
    key: 'cautioned',
    says: '… the line with 911 before the answer',
    of: isOrdinary,
    counts: ({ heard }) => heard.cautioned,
  },
];

/** The authors of the danger phrases never saw these lines, so that they measure them honestly. */
export const held = emergencies.map(({ key, says, of, counts }): Definition => ({
  key: `held-${key}`,
  says: `held out: ${says}`,
  of: (judged) => judged.case.held === true && of(judged),
  counts,
}));
