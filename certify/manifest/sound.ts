import { modelFrom } from '../../simulator/model';
import type { Listing, Texts } from './listing';

const texts: Texts = {
  name: 'Infusion Guide',
  summary: "Hear your clinic's answers.",
  description:
    'It gives no medical advice. It is not a substitute for medical advice. Ask your doctor. In an emergency, call 911.',
  examplePhrases: [
    'Alexa, open infusion guide.',
    'Alexa, ask infusion guide how long does recovery take.',
    'How long does recovery take?',
  ],
  keywords: ['infusion'],
  smallIconUri: 'file://assets/icon-108.png',
  largeIconUri: 'file://assets/icon-512.png',
};

const recovery = { name: 'RecoveryIntent', slots: [], samples: ['how long does recovery take'] };

/** A small listing that every rule accepts; the examples of the rules change one thing in it. */
export const sound: Listing = {
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: {
      locales: { 'en-US': texts },
      category: 'HEALTH_AND_FITNESS',
      distributionMode: 'PUBLIC',
      isAvailableWorldwide: false,
      distributionCountries: ['US'],
      testingInstructions: 'Say "open infusion guide".',
    },
    privacyAndCompliance: {
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      locales: {
        'en-US': {
          privacyPolicyUrl: 'https://clinic.test/privacy',
          termsOfUseUrl: 'https://clinic.test/terms',
        },
      },
    },
    apis: { custom: { interfaces: [] } },
  },
  markets: [
    {
      locale: 'en-US',
      invocationName: 'infusion guide',
      emergency: '911',
      model: modelFrom({
        interactionModel: {
          languageModel: { invocationName: 'infusion guide', intents: [recovery] },
        },
      }),
    },
  ],
  files: new Set(['assets/icon-108.png', 'assets/icon-512.png']),
};

/** The sound listing with other texts in its one locale. */
export function withTexts(changed: Partial<Texts>): Listing {
  return withPublishing({ locales: { 'en-US': { ...texts, ...changed } } });
}

type Manifest = Listing['manifest'];

export function withPublishing(changed: NonNullable<Manifest['publishingInformation']>): Listing {
  const publishingInformation = { ...sound.manifest.publishingInformation, ...changed };
  return { ...sound, manifest: { ...sound.manifest, publishingInformation } };
}

export function withPrivacy(changed: NonNullable<Manifest['privacyAndCompliance']>): Listing {
  const privacyAndCompliance = { ...sound.manifest.privacyAndCompliance, ...changed };
  return { ...sound, manifest: { ...sound.manifest, privacyAndCompliance } };
}

export function withApis(apis: NonNullable<Manifest['apis']>): Listing {
  return { ...sound, manifest: { ...sound.manifest, apis } };
}
