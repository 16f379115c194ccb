import type { Rule } from '../rule';
import { ofType, readTemplate } from './read-template';
import { sound, templateWith } from './sound-template';

const MOST_DAYS = 90;

/** What the people who run the skill, and the ASK CLI, rely on. */
export const operationRules: readonly Rule<string>[] = [
  {
    id: 'template-retention',
    severity: 'error',
    what: `The function writes into a log of the stack, and every log expires in ${MOST_DAYS} days`,
    problems: (text) => {
      const days = ofType(text, 'AWS::Logs::LogGroup').map((log) => log['RetentionInDays']);
      const functions = ofType(text, 'AWS::Lambda::Function');
      return [
        ...(days.length === 0 ? ['no log'] : []),
        ...days
          .filter((each) => !(Number(each) > 0 && Number(each) <= MOST_DAYS))
          .map((each) => `a log of ${String(each)} days`),
        ...(functions.every(({ LoggingConfig }) =>
          JSON.stringify([LoggingConfig]).includes('Group'),
        )
          ? []
          : ['a function with a log of its own, which never expires']),
      ];
    },
    accepted: sound,
    refused: templateWith('RetentionInDays: 30', ''),
    alsoRefused: [
      templateWith('RetentionInDays: 30', 'RetentionInDays: 3653'),
      templateWith('LogGroup: !Ref Log', 'LogFormat: Text'),
    ],
  },
  {
    id: 'template-endpoint',
    severity: 'error',
    what: 'The output SkillEndpoint is the address of the function; the ASK CLI looks for it',
    problems: (text) => {
      const { Outputs = {}, Resources = {} } = readTemplate(text);
      const [name] =
        Object.entries(Resources).find(([, { Type }]) => Type === 'AWS::Lambda::Function') ?? [];
      const value = Outputs['SkillEndpoint']?.Value;
      return value === `${name}.Arn` ? [] : [`SkillEndpoint is ${String(value)}`];
    },
    accepted: sound,
    refused: templateWith('SkillEndpoint:', 'Endpoint:'),
    alsoRefused: [templateWith('!GetAtt Function.Arn', '!GetAtt Role.Arn')],
  },
];
