import type { AskResources, Profile } from '../../build/ask-resources';
import type { Rule } from '../rule';

/** ask-resources.json, and the files beneath each folder that it names. */
export interface Resources {
  readonly settings: AskResources;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly locales: readonly string[];
}

const profile: Profile = {
  skillMetadata: { src: './package' },
  code: { default: { src: './lambda' } },
  skillInfrastructure: {
    type: '@ask-cli/cfn-deployer',
    userConfig: { runtime: 'nodejs24.x', handler: 'index.handler', templatePath: './stack.yaml' },
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
