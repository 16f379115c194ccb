/** A small template that every rule accepts; the examples of the rules change one thing in it. */
export const sound = `
Parameters:
  LambdaRuntime: { Type: String, AllowedValues: [nodejs24.x] }
Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: !Ref LambdaRuntime
      Timeout: 7
      MemorySize: 256
      Architectures: [arm64]
      Environment: { Variables: { SKILL_ID: !Ref SkillId } }
      LoggingConfig: { LogGroup: !Ref Log }
  Trigger:
    Type: AWS::Lambda::Permission
    Properties: { Principal: alexa-appkit.amazon.com, EventSourceToken: !Ref SkillId }
  Role:
    Type: AWS::IAM::Role
    Properties: { Policies: [{ Action: [logs:PutLogEvents], Resource: !GetAtt Log.Arn }] }
  Log: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 30 } }
${alarm('Failed', 'AWS/Lambda', 'Errors', 'FunctionName')}
${alarm('Refused', 'AWS/Lambda', 'Throttles', 'FunctionName')}
${alarm('Sorry', 'InfusionGuide', 'Errors', 'stack')}
  Board:
    Type: AWS::CloudWatch::Dashboard
    Properties:
      DashboardBody: '{"widgets":[{"type":"metric","properties":{"metrics":[["InfusionGuide","Errors"]]}}]}'
Outputs:
  SkillEndpoint: { Value: !GetAtt Function.Arn }
`;

function alarm(name: string, namespace: string, metric: string, dimension: string): string {
  return `  ${name}:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: ${namespace}
      MetricName: ${metric}
      Dimensions: [{ Name: ${dimension}, Value: !Ref Function }]
      Statistic: Sum
      Period: 300
      EvaluationPeriods: 1
      Threshold: 1
      ComparisonOperator: GreaterThanOrEqualToThreshold
      AlarmActions: [!Ref Topic]`;
}

/** The sound template with something else in it. */
export function templateWith(found: string, instead: string): string {
  return sound.replace(found, instead);
}
