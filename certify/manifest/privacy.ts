import type { Rule } from '../rule';
import { textsOf, type Listing } from './listing';
import { sound, withPrivacy } from './sound';

/** What is true of this skill; the store shows it, and Amazon refuses what is not true. */
const statements = {
  allowsPurchases: false,
  usesPersonalInfo: false,
  isChildDirected: false,
  isExportCompliant: true,
  containsAds: false,
} as const;

/** What the manifest says of the people who use the skill. */
export const privacyRules: readonly Rule<Listing>[] = [
  {
    id: 'manifest-49-privacy',
    severity: 'error',
    what: 'The privacy statements are there and true; no health information, https addresses',
    problems: (listing) => {
      const { privacyAndCompliance = {} } = listing.manifest;
      const { usesHealthInfo, locales = {}, ...stated } = privacyAndCompliance;
      return [
        ...Object.entries(statements)
          .filter(([key, isTrue]) => stated[key as keyof typeof statements] !== isTrue)
          .map(([key, isTrue]) => `${key} is not ${isTrue}`),
        ...(usesHealthInfo === true ? ['usesHealthInfo'] : []),
        ...textsOf(listing).flatMap(([locale]) =>
          (['privacyPolicyUrl', 'termsOfUseUrl'] as const)
            .filter((key) => locales[locale]?.[key]?.startsWith('https://') !== true)
            .map((key) => `${locale} has no ${key}`),
        ),
      ];
    },
    accepted: sound,
    refused: withPrivacy({ locales: {} }),
    alsoRefused: [
      withPrivacy({ usesHealthInfo: true }),
      withPrivacy({ usesPersonalInfo: true }),
      withPrivacy({ allowsPurchases: true }),
      withPrivacy({ containsAds: true }),
      withPrivacy({ isChildDirected: true }),
      withPrivacy({ isExportCompliant: false }),
    ],
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
];
