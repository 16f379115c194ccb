import type { Rule } from '../rule';
import { ofType, type Properties } from './read-template';
import { sound, templateWith } from './sound-template';

const MOST_FAILURES = 5;
const MOST_SECONDS = 900;

/** The metrics that somebody has to hear of, and the dimension by which each is this stack's. */
const watched = [
  ['AWS/Lambda', 'Errors', 'FunctionName'],
  ['AWS/Lambda', 'Throttles', 'FunctionName'],
  ['InfusionGuide', 'Errors', 'stack'],
] as const;

/** Who runs the skill hears when it fails. */
export const alarmRules: readonly Rule<string>[] = [
  {
    id: 'template-alarms',
    severity: 'error',
    what: 'The first errors, throttles and apologies of this stack raise an alarm that tells somebody',
    problems: (text) => {
      const alarms = ofType(text, 'AWS::CloudWatch::Alarm');
      return [
        ...watched
          .filter((metric) => !alarms.some((alarm) => isOf(alarm, metric)))
          .map((metric) => `no alarm on ${metric.join(' ')}`),
        ...alarms.filter((alarm) => !isSane(alarm)).map((alarm) => JSON.stringify(alarm)),
      ];
    },
    accepted: sound,
    refused: templateWith('MetricName: Throttles', 'MetricName: Duration'),
    alsoRefused: [
      templateWith('Threshold: 1', 'Threshold: 1000'),
      templateWith('Period: 300', 'Period: 86400'),
      templateWith('Statistic: Sum', 'Statistic: Average'),
      templateWith('GreaterThanOrEqualToThreshold', 'LessThanThreshold'),
      templateWith('AlarmActions: [!Ref Topic]', 'AlarmActions: []'),
      templateWith('Name: stack', 'Name: topic'),
    ],
  },
];

function isOf(
  alarm: Properties,
  [namespace, metric, dimension]: (typeof watched)[number],
): boolean {
  return (
    alarm['Namespace'] === namespace &&
    alarm['MetricName'] === metric &&
    JSON.stringify([alarm['Dimensions']]).includes(`"Name":"${dimension}"`)
  );
}

function isSane(alarm: Properties): boolean {
  const { Threshold, Period, EvaluationPeriods, AlarmActions, Statistic } = alarm;
  return (
    Number(Threshold) >= 1 &&
    Number(Threshold) <= MOST_FAILURES &&
    Number(Period) * Number(EvaluationPeriods) <= MOST_SECONDS &&
    Statistic === 'Sum' &&
    alarm['ComparisonOperator'] === 'GreaterThanOrEqualToThreshold' &&
    Array.isArray(AlarmActions) &&
    AlarmActions.length > 0
  );
}
