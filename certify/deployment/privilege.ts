import type { Rule } from '../rule';
import { ofType } from './read-template';
import { sound, templateWith } from './sound-template';

/** To assume the role, and to write a log that is there. */
const needed = ['sts:AssumeRole', 'logs:CreateLogStream', 'logs:PutLogEvents'];

const another = `Resources:
  Other:
    Type: AWS::IAM::Policy
    Properties: { PolicyDocument: { Statement: [{ Action: s3:GetObject, Resource: Log.Arn }] } }
`;

/** What the stack allows, in whatever resource it says so. */
export const privilegeRules: readonly Rule<string>[] = [
  {
    id: 'template-least-privilege',
    severity: 'error',
    what: 'The function may write into its own log and nothing else',
    problems: (text) => {
      const policies = JSON.stringify(ofType(text, 'AWS::IAM::'));
      const actions = policies.match(/"[a-z0-9-]+:[A-Z]\w*"/g) ?? [];
      return [
        ...(/"[^"]*\*[^"]*"/.test(policies) ? ['a star'] : []),
        ...(/"Not(?:Action|Resource|Principal)"/.test(policies) ? ['all but something'] : []),
        ...(/"ManagedPolicyArns"/.test(policies) ? ['a managed policy'] : []),
        ...actions.filter((action) => !needed.includes(JSON.parse(action) as string)),
      ];
    },
    accepted: sound,
    refused: templateWith('logs:PutLogEvents', 's3:GetObject'),
    alsoRefused: [
      templateWith('logs:PutLogEvents', 'logs:DeleteLogGroup'),
      templateWith('logs:PutLogEvents', "'logs:*'"),
      templateWith('!GetAtt Log.Arn', "'*'"),
      templateWith('Action: [', 'NotAction: ['),
      templateWith('{ Policies:', '{ ManagedPolicyArns: [Full], Policies:'),
      templateWith('Resources:\n', another),
      templateWith('Resources:\n', another.replace('IAM::Policy', 'IAM::ManagedPolicy')),
    ],
  },
];
