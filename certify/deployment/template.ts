import type { Rule } from '../rule';
import { ofType, readTemplate } from './read-template';
import { sound, templateWith } from './sound-template';

const MOST_SECONDS = 8;

/** What the stack promises to Alexa. */
export const templateRules: readonly Rule<string>[] = [
  {
    id: 'template-55-function',
    severity: 'error',
    what: `arm64, 256 MB, a timeout of at most ${MOST_SECONDS} seconds, a Node.js that Lambda supports`,
    problems: (text) => {
      const runtimes = readTemplate(text).Parameters?.['LambdaRuntime']?.AllowedValues ?? [];
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
    refused: templateWith('Timeout: 7', 'Timeout: 60'),
    alsoRefused: [
      templateWith('nodejs24.x', 'nodejs18.x'),
      templateWith('MemorySize: 256', 'MemorySize: 128'),
      templateWith('arm64', 'x86_64'),
    ],
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
    refused: templateWith(', EventSourceToken: !Ref SkillId', ''),
    alsoRefused: [
      templateWith('AWS::Lambda::Permission', 'AWS::SNS::Topic'),
      templateWith('alexa-appkit.amazon.com', "'*'"),
    ],
  },
  {
    id: 'template-56-skill-id',
    severity: 'error',
    what: 'The function is told the skill id that it may answer',
    problems: (text) =>
      ofType(text, 'AWS::Lambda::Function')
        .map(({ Environment }) => Environment as Environment | undefined)
        .filter((environment) => environment?.Variables?.['SKILL_ID'] !== 'SkillId')
        .map((environment) => `the environment ${JSON.stringify(environment)}`),
    accepted: sound,
    refused: templateWith('SKILL_ID:', 'SKILL:'),
    alsoRefused: [templateWith('SKILL_ID: !Ref SkillId', "SKILL_ID: ''")],
  },
];

interface Environment {
  readonly Variables?: Readonly<Record<string, unknown>>;
}
