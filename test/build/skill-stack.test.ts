import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { parse } from 'yaml';
import { ROOT } from '../../compiler/files';

const path = join(ROOT, 'infrastructure', 'skill-stack.yaml');
const text = readFileSync(path, 'utf8');

interface Template {
  Parameters: Record<string, { Default?: string }>;
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  Outputs: Record<string, { Value: string }>;
  Transform?: string;
}

// Without CloudFormation's tags: `!Ref SkillId` is read as "SkillId".
const { Parameters, Resources, Outputs, Transform } = parse(text, {
  logLevel: 'silent',
}) as Template;

function properties(name: string): Record<string, unknown> {
  return Resources[name]?.Properties ?? {};
}

describe('the stack', () => {
  it('has nothing that the AWS validator warns of', () => {
    const engine = new RegoEngine();
    const { diagnostics } = engine.validateStandard(new TemplateFile(path));
    engine.free();
    const serious = diagnostics.filter(({ severity }) => severity !== 'INFO');
    expect(serious.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });

  it('is plain CloudFormation with the parameters that the ASK CLI passes, and its output', () => {
    expect(Transform).toBeUndefined();
    const needed = Object.entries(Parameters).filter(([, { Default }]) => Default === undefined);
    expect(needed.map(([name]) => name)).toEqual([
      'SkillId',
      'LambdaRuntime',
      'LambdaHandler',
      'CodeBucket',
      'CodeKey',
      'CodeVersion',
    ]);
    expect(Outputs['SkillEndpoint']?.Value).toBe('SkillFunction.Arn');
  });

  it('runs a small function that gives up before Alexa does, and knows its skill', () => {
    expect(properties('SkillFunction')).toMatchObject({
      Architectures: ['arm64'],
      MemorySize: 256,
      Environment: { Variables: { SKILL_ID: 'SkillId', STACK_NAME: 'AWS::StackName' } },
      LoggingConfig: { LogFormat: 'Text', LogGroup: 'SkillLog' },
    });
    expect(properties('SkillFunction')['Timeout']).toBeLessThanOrEqual(8);
  });

  it('lets nobody but Alexa call it, for this skill only', () => {
    expect(properties('SkillTrigger')).toEqual({
      FunctionName: 'SkillFunction.Arn',
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: 'SkillId',
    });
  });

  it('lets the function write into its own log, and nothing else', () => {
    const { Policies, ManagedPolicyArns } = properties('SkillRole');
    expect(ManagedPolicyArns).toBeUndefined();
    expect(Policies).toMatchObject([
      {
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              Resource: 'SkillLog.Arn',
            },
          ],
        },
      },
    ]);
  });

  it('forgets its log after a month', () => {
    expect(properties('SkillLog')['RetentionInDays']).toBe(30);
  });

  it.each([
    ['ErrorAlarm', 'AWS/Lambda', 'Errors'],
    ['ThrottleAlarm', 'AWS/Lambda', 'Throttles'],
    ['ApologyAlarm', 'InfusionGuide', 'Errors'],
  ])('has %s on the first of %s %s', (name, namespace, metric) => {
    expect(properties(name)).toMatchObject({
      Namespace: namespace,
      MetricName: metric,
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });

  it('watches its own metrics, not those of another stack', () => {
    const { Dimensions } = properties('ApologyAlarm');
    expect(Dimensions).toEqual([{ Name: 'stack', Value: 'AWS::StackName' }]);
    const body = String(properties('Dashboard')['DashboardBody']);
    const ours = body.match(/"InfusionGuide", "\w+"|\{InfusionGuide,/g) ?? [];
    const byStack = body.match(
      /"InfusionGuide", "\w+", "stack", "\$\{AWS::StackName\}"|\{InfusionGuide,stack,\w+\} stack=/g,
    );
    expect(ours).toHaveLength(8);
    expect(byStack).toHaveLength(8);
  });

  it('has a dashboard that is JSON and shows each metric that the skill writes', () => {
    const body = String(properties('Dashboard')['DashboardBody']);
    expect(() => JSON.parse(body) as unknown).not.toThrow();
    const written = readFileSync(join(ROOT, 'lambda', 'handlers', 'metrics.ts'), 'utf8');
    const names = [...written.matchAll(/(?:count\(|name: )'(\w+)'/g)].map(([, name]) => name ?? '');
    expect(names).toHaveLength(7);
    expect(names.filter((name) => !body.includes(name))).toEqual([]);
  });
});
