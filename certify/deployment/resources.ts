import type { AskResources, Profile } from '../../build/ask-resources';
import type { Rule } from '../rule';

/** ask-resources.json, and the files beneath each folder that it names. */
export interface Resources {
  readonly settings: AskResources;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly locales: readonly string[];
  /** The parameters that the template has. */
  readonly parameters: readonly string[];
}

/** What the ASK CLI fills in itself. */
const reserved = [
  'SkillId',
  'LambdaRuntime',
  'LambdaHandler',
  'CodeBucket',
  'CodeKey',
  'CodeVersion',
];

const profile: Profile = {
  skillMetadata: { src: './package' },
  code: { default: { src: './lambda' } },
  skillInfrastructure: {
    type: '@ask-cli/cfn-deployer',
    userConfig: {
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      templatePath: './stack.yaml',
      cfn: { parameters: { AlarmEmail: '' } },
    },
  },
};

const accepted: Resources = {
  settings: { askcliResourcesVersion: '2020-03-31', profiles: { default: profile } },
  files: {
    './package': ['skill.json', 'interactionModels/custom/en-US.json'],
    './lambda': ['index.js'],
    './stack.yaml': [''],
  },
  locales: ['en-US'],
  parameters: [...reserved, 'AlarmEmail'],
};

export const resourceRules: readonly Rule<Resources>[] = [
  {
    id: 'deploy-58-layout',
    severity: 'error',
    what: 'ask-resources.json points at a skill package, at code and at a template that are there',
    problems: ({ settings, files, locales }) => {
      const {
        skillMetadata,
        code = {},
        skillInfrastructure,
      } = settings.profiles?.['default'] ?? {};
      const needed: readonly (readonly [string | undefined, string])[] = [
        [skillMetadata?.src, 'skill.json'],
        ...locales.map(
          (locale) => [skillMetadata?.src, `interactionModels/custom/${locale}.json`] as const,
        ),
        ...Object.values(code).map(({ src }) => [src, 'index.js'] as const),
        [skillInfrastructure?.userConfig?.templatePath, ''],
      ];
      return [
        ...(settings.askcliResourcesVersion === '2020-03-31'
          ? []
          : [`version ${settings.askcliResourcesVersion}`]),
        ...(Object.keys(code).length > 0 ? [] : ['no code']),
        ...needed
          .filter(([src = '', file]) => files[src]?.includes(file) !== true)
          .map(([src, file]) => `no ${file || 'file'} at ${src}`),
      ];
    },
    accepted,
    refused: { ...accepted, files: {} },
  },
  {
    id: 'deploy-58-deployer',
    severity: 'error',
    what: 'CloudFormation deploys, and the template has the parameters that it is given, and no others',
    problems: ({ settings, parameters }) => {
      const { type, userConfig } = settings.profiles?.['default']?.skillInfrastructure ?? {};
      const given = Object.keys(userConfig?.cfn?.parameters ?? {});
      const filled = [...reserved, ...given];
      return [
        ...(type === '@ask-cli/cfn-deployer' ? [] : [`the deployer ${type}`]),
        ...filled.filter((name) => !parameters.includes(name)).map((name) => `no ${name}`),
        ...parameters.filter((name) => !filled.includes(name)).map((name) => `nothing for ${name}`),
        ...given.filter((name) => reserved.includes(name)).map((name) => `${name} is the CLI's`),
      ];
    },
    accepted,
    refused: withInfrastructure({ type: '@ask-cli/lambda-deployer' }),
    alsoRefused: [
      { ...accepted, parameters: reserved },
      { ...accepted, parameters: [...accepted.parameters, 'Stage'] },
      withInfrastructure({ userConfig: { cfn: { parameters: { AlarmMail: '' } } } }),
    ],
  },
  {
    id: 'deploy-55-runtime',
    severity: 'error',
    what: 'The runtime is nodejs22.x or nodejs24.x, the handler the one that was built',
    problems: ({ settings }) => {
      const { runtime, handler } =
        settings.profiles?.['default']?.skillInfrastructure?.userConfig ?? {};
      return [
        ...(/^nodejs2[24]\.x$/.test(runtime ?? '') ? [] : [`runtime ${runtime}`]),
        ...(handler === 'index.handler' ? [] : [`handler ${handler}`]),
      ];
    },
    accepted,
    refused: { ...accepted, settings: {} },
  },
];

function withInfrastructure(changed: Profile['skillInfrastructure']): Resources {
  const skillInfrastructure = { ...profile.skillInfrastructure, ...changed };
  const settings = {
    ...accepted.settings,
    profiles: { default: { ...profile, skillInfrastructure } },
  };
  return { ...accepted, settings };
}
