import type { Rule } from '../rule';
import { ofType } from './read-template';
import { sound, templateWith } from './sound-template';

/** Who runs the skill sees what it does. */
export const dashboardRules: readonly Rule<string>[] = [
  {
    id: 'template-dashboard',
    severity: 'error',
    what: 'There is a dashboard, it is JSON, its widgets show something, and our own metrics are on it',
    problems: (text) => {
      const bodies = ofType(text, 'AWS::CloudWatch::Dashboard').map(
        (each) => each['DashboardBody'],
      );
      return bodies.length === 0 ? ['no dashboard'] : bodies.flatMap(bodyProblems);
    },
    accepted: sound,
    refused: templateWith('AWS::CloudWatch::Dashboard', 'AWS::SNS::Topic'),
    alsoRefused: [
      templateWith('{"widgets":', '{"widgets"'),
      templateWith('"type":"metric","properties"', '"type":"metric","props"'),
      templateWith('["InfusionGuide","Errors"]', '["AWS/Lambda","Errors"]'),
    ],
  },
];

function bodyProblems(body: unknown): readonly string[] {
  try {
    const { widgets = [] } = JSON.parse(String(body)) as {
      readonly widgets?: readonly { readonly type?: string; readonly properties?: object }[];
    };
    const empty = widgets.filter(({ type, properties }) => !type || !properties);
    return [
      ...(widgets.length === 0 || empty.length > 0 ? ['a widget that shows nothing'] : []),
      ...(String(body).includes('InfusionGuide') ? [] : ['none of our metrics']),
    ];
  } catch {
    return ['a dashboard that is no JSON'];
  }
}
