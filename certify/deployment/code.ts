import type { Rule } from '../rule';

/** The built function, loaded and tried. */
export interface Code {
  /** How many parameters the handler declares. */
  readonly parameters: number;
  readonly isAsync: boolean;
  /** Whether a request of another skill's id is turned away. */
  readonly refusesOthers: boolean;
  /** Whether the function starts on AWS Lambda although it was told no skill id. */
  readonly startsUnbound: boolean;
  /** What lies in the folder that is deployed, and what the zip holds. */
  readonly files: readonly string[];
  readonly zipped: readonly string[];
  readonly zipIsCurrent: boolean;
}

const accepted: Code = {
  parameters: 2,
  isAsync: true,
  refusesOthers: true,
  startsUnbound: false,
  files: ['index.js'],
  zipped: ['index.js'],
  zipIsCurrent: true,
};

export const codeRules: readonly Rule<Code>[] = [
  {
    id: 'deploy-54-handler',
    severity: 'error',
    what: 'The handler is async with two parameters at most; Node.js 24 on Lambda refuses callbacks',
    problems: ({ parameters, isAsync }) => [
      ...(parameters > 2 ? [`${parameters} parameters`] : []),
      ...(isAsync ? [] : ['not an async function']),
    ],
    accepted,
    refused: { ...accepted, parameters: 3 },
  },
  {
    id: 'deploy-56-skill-id',
    severity: 'error',
    what: 'The function answers its own skill id only, and does not start without one',
    problems: ({ refusesOthers, startsUnbound }) => [
      ...(refusesOthers ? [] : ['it answers another skill id']),
      ...(startsUnbound ? ['it starts on Lambda without a skill id'] : []),
    ],
    accepted,
    refused: { ...accepted, refusesOthers: false },
  },
  {
    id: 'deploy-59-built',
    severity: 'error',
    what: 'Built JavaScript is deployed: index.js, no TypeScript, no package.json that npm would install',
    problems: ({ files }) => [
      ...(files.includes('index.js') ? [] : ['no index.js']),
      ...files.filter((file) => /\.tsx?$|(?:^|\/)package\.json$/.test(file)),
    ],
    accepted,
    refused: { ...accepted, files: ['index.ts', 'package.json'] },
  },
  {
    id: 'deploy-59-zip',
    severity: 'error',
    what: 'dist/lambda.zip holds the same files as dist/lambda',
    problems: ({ files, zipped, zipIsCurrent }) => [
      ...(zipIsCurrent ? [] : ['another index.js']),
      ...(files.join() === zipped.join() ? [] : [`it holds ${zipped.join(', ') || 'nothing'}`]),
    ],
    accepted,
    refused: { ...accepted, zipIsCurrent: false },
  },
];
