import { parse } from 'yaml';
import type { Rule } from '../rule';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const sound = `
Parameters:
  LambdaRuntime: { Type: String, AllowedValues: [nodejs24.x] }
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties: { Runtime: !Ref LambdaRuntime, Timeout: 7, MemorySize: 256, Architectures: [arm64] }
  Trigger:
    Type: AWS::Lambda::Permission
    Properties: { Principal: alexa-appkit.amazon.com, EventSourceToken: !Ref SkillId }
  Role:
    Type: AWS::IAM::Role
    Properties: { Policies: [{ Action: [logs:PutLogEvents], Resource: !GetAtt Log.Arn }] }
  Log: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 30 } }
  Failed: { Type: AWS::CloudWatch::Alarm, Properties: { MetricName: Errors } }
  Refused: { Type: AWS::CloudWatch::Alarm, Properties: { MetricName: Throttles } }
`;

const MOST_SECONDS = 8;

/** What the stack promises to Alexa and to the people whose words pass through it. */
export const templateRules: readonly Rule<string>[] = [
  {
    id: 'template-55-function',
    severity: 'error',
    what: `arm64, 256 MB, a timeout of at most ${MOST_SECONDS} seconds, a Node.js that Lambda supports`,
    problems: (text) => {
      const runtimes = parametersOf(text)['LambdaRuntime']?.AllowedValues ?? [];
      return [
        ...runtimes.filter((runtime) => !/^nodejs2[24]\.x$/.test(runtime)),
        ...(runtimes.length === 0 ? ['any runtime'] : []),
        ...ofType(text, 'AWS::Lambda::Function').flatMap(
          ({ Timeout, MemorySize, Architectures }) => [
            ...(Number(Timeout) <= MOST_SECONDS ? [] : [`a timeout of ${String(Timeout)}`]),
            ...(MemorySize === 256 ? [] : [`${String(MemorySize)} MB`]),
            ...(String(Architectures) === 'arm64'
              ? []
              : [`the architecture ${String(Architectures)}`]),
          ],
        ),
      ];
    },
    accepted: sound,
    refused: sound.replace('Timeout: 7', 'Timeout: 60'),
  },
  {
    id: 'template-56-trigger',
    severity: 'error',
    what: 'Only Alexa may call the function, and only for this skill id',
    problems: (text) => {
      const triggers = ofType(text, 'AWS::Lambda::Permission');
      return [
        ...(triggers.length === 0 ? ['no trigger'] : []),
        ...triggers
          .filter(
            ({ Principal, EventSourceToken }) =>
              Principal !== 'alexa-appkit.amazon.com' || EventSourceToken !== 'SkillId',
          )
          .map((trigger) => JSON.stringify(trigger)),
      ];
    },
    accepted: sound,
    refused: sound.replace(', EventSourceToken: !Ref SkillId', ''),
  },
  {
    id: 'template-least-privilege',
    severity: 'error',
    what: 'The role may write into its own log and nothing else',
    problems: (text) => {
      const policies = JSON.stringify(
        ofType(text, 'AWS::IAM::Role').map(({ Policies }) => Policies),
      );
      return [
        ...(/"(?:Action|Resource)":(?:\[[^\]]*)?"[^"]*\*/.test(policies) ? ['a star'] : []),
        ...(policies.match(/"(?!logs:)[a-z0-9]+:[A-Z]\w+"/g) ?? []),
        ...(ofType(text, 'AWS::IAM::Role').some(
          ({ ManagedPolicyArns }) => ManagedPolicyArns !== undefined,
        )
          ? ['a managed policy']
          : []),
      ];
    },
    accepted: sound,
    refused: sound.replace('logs:PutLogEvents', 's3:GetObject'),
  },
  {
    id: 'template-operations',
    severity: 'error',
    what: 'Logs expire, and there are alarms on errors and on throttles',
    problems: (text) => {
      const metrics = ofType(text, 'AWS::CloudWatch::Alarm').map(({ MetricName }) => MetricName);
      return [
        ...['Errors', 'Throttles']
          .filter((name) => !metrics.includes(name))
          .map((name) => `no alarm on ${name}`),
        ...(ofType(text, 'AWS::Logs::LogGroup').some(
          ({ RetentionInDays }) => Number(RetentionInDays) > 0,
        )
          ? []
          : ['logs that never expire']),
      ];
    },
    accepted: sound,
    refused: sound.replace('RetentionInDays: 30', ''),
  },
];

interface Template {
  readonly Parameters?: Readonly<Record<string, { readonly AllowedValues?: readonly string[] }>>;
  readonly Resources?: Readonly<Record<string, Resource>>;
}

function parametersOf(text: string): NonNullable<Template['Parameters']> {
  return read(text).Parameters ?? {};
}

function ofType(text: string, type: string): readonly Readonly<Record<string, unknown>>[] {
  return Object.values(read(text).Resources ?? {})
    .filter((resource) => resource.Type === type)
    .map(({ Properties = {} }) => Properties);
}

/** The tags of CloudFormation (!Ref) are no YAML; what stands behind them is enough here. */
function read(text: string): Template {
  return parse(text, { logLevel: 'silent' }) as Template;
}
