import type { Rule } from '../rule';
import { textsOf, type Listing } from './listing';
import { sound, withApis, withPublishing } from './sound';

/** Develop Skills in Multiple Languages. */
const storeLocales = [
  'ar-SA',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pt-BR',
];

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
        ...listed
          .filter((locale) => !storeLocales.includes(locale))
          .map((locale) => `Alexa has no ${locale}`),
      ];
    },
    accepted: sound,
    refused: { ...sound, manifest: { publishingInformation: {} } },
    alsoRefused: [inStore('en-NZ')],
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

/** The sound listing in a locale of that name, with its model. */
function inStore(locale: string): Listing {
  const texts = textsOf(sound).map(([, own]) => [locale, own] as const);
  const listing = withPublishing({ locales: Object.fromEntries(texts) });
  return { ...listing, markets: sound.markets.map((market) => ({ ...market, locale })) };
}
