import type { Rule } from '../rule';
import { textsOf, type Listing } from './listing';
import { sound, withApis, withPrivacy, withPublishing } from './sound';

const statements = [
  'allowsPurchases',
  'usesPersonalInfo',
  'isChildDirected',
  'isExportCompliant',
  'containsAds',
] as const;
const ENDPOINT = /^(?:arn:|https:\/\/)/;

/** What the manifest declares besides its texts. */
export const settingRules: readonly Rule<Listing>[] = [
  {
    id: 'manifest-43-locales',
    severity: 'error',
    what: 'The manifest is of version 1.0 and has the locales of the models',
    problems: (listing) => {
      const listed = textsOf(listing).map(([locale]) => locale);
      const modelled = listing.markets.map(({ locale }) => locale);
      const { manifestVersion } = listing.manifest;
      return [
        ...(manifestVersion === '1.0' ? [] : [`version ${manifestVersion}`]),
        ...listed
          .filter((locale) => !modelled.includes(locale))
          .map((locale) => `${locale} has no model`),
        ...modelled
          .filter((locale) => !listed.includes(locale))
          .map((locale) => `${locale} has no texts`),
      ];
    },
    accepted: sound,
    refused: { ...sound, manifest: { publishingInformation: {} } },
  },
  {
    id: 'manifest-48-distribution',
    severity: 'error',
    what: 'The category is HEALTH_AND_FITNESS, the distribution public, in named countries',
    problems: ({ manifest: { publishingInformation = {} } }) => {
      const {
        category,
        distributionMode,
        isAvailableWorldwide,
        distributionCountries = [],
      } = publishingInformation;
      return [
        ...(category === 'HEALTH_AND_FITNESS' ? [] : [`category ${category}`]),
        ...(distributionMode === 'PUBLIC' ? [] : [`distribution ${distributionMode}`]),
        ...(isAvailableWorldwide === true || distributionCountries.length > 0
          ? []
          : ['no country']),
      ];
    },
    accepted: sound,
    refused: withPublishing({ category: 'GAMES', distributionCountries: [] }),
  },
  {
    id: 'manifest-49-privacy',
    severity: 'error',
    what: 'The privacy statements are there; no health information, not for children, https addresses',
    problems: (listing) => {
      const { privacyAndCompliance = {} } = listing.manifest;
      const { usesHealthInfo, isChildDirected, locales = {} } = privacyAndCompliance;
      return [
        ...statements
          .filter((key) => typeof privacyAndCompliance[key] !== 'boolean')
          .map((key) => `no ${key}`),
        ...(usesHealthInfo === true ? ['usesHealthInfo'] : []),
        ...(isChildDirected === true ? ['isChildDirected'] : []),
        ...textsOf(listing).flatMap(([locale]) =>
          (['privacyPolicyUrl', 'termsOfUseUrl'] as const)
            .filter((key) => locales[locale]?.[key]?.startsWith('https://') !== true)
            .map((key) => `${locale} has no ${key}`),
        ),
      ];
    },
    accepted: sound,
    refused: withPrivacy({ usesHealthInfo: true, locales: {} }),
  },
  {
    id: 'manifest-50-permissions',
    severity: 'error',
    what: 'No permission is asked for',
    problems: ({ manifest: { permissions = [] } }) => permissions.map(({ name }) => name),
    accepted: sound,
    refused: {
      ...sound,
      manifest: { ...sound.manifest, permissions: [{ name: 'alexa::profile:email:read' }] },
    },
  },
  {
    id: 'manifest-51-endpoint',
    severity: 'error',
    what: 'An endpoint is an ARN or https; the ASK CLI fills it in',
    problems: ({ manifest: { apis } }) => {
      const { endpoint, regions = {} } = apis?.custom ?? {};
      const endpoints = [endpoint, ...Object.values(regions).map((region) => region.endpoint)];
      return endpoints.flatMap((each) => {
        if (!each) return [];
        const { uri = '', sslCertificateType } = each as {
          uri?: string;
          sslCertificateType?: string;
        };
        return [
          ...(ENDPOINT.test(uri) ? [] : [`"${uri}"`]),
          ...(uri.startsWith('arn:') && sslCertificateType !== undefined
            ? ['a certificate with an ARN']
            : []),
        ];
      });
    },
    accepted: withApis({ custom: { endpoint: { uri: 'arn:aws:lambda:us-east-1:1:function:f' } } }),
    refused: withApis({ custom: { endpoint: { uri: 'http://clinic.test' } } }),
  },
];
