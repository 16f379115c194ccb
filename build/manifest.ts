import type { v1 } from 'ask-smapi-model';
import { LANGUAGE, type Draft } from '../compiler/draft';
import { inLocale } from '../compiler/locale';

export type Manifest = v1.skill.Manifest.SkillManifestEnvelope;

/**
 * The manifest for every locale. skill.json at the root holds the listing in American English, with
 * `{emergency}` where the number of the locale belongs; numbers and spelling are content.
 */
export function manifestFor({ manifest = {} }: Manifest, { locales }: Draft): Manifest {
  const { publishingInformation, privacyAndCompliance } = manifest;
  const inEach = <Value>(written: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(
      Object.entries(locales.value).flatMap(([locale, own]) => {
        const text = written[LANGUAGE];
        return text === undefined ? [] : [[locale, inLocale(text, own)]];
      }),
    );
  return {
    manifest: {
      ...manifest,
      publishingInformation: {
        ...publishingInformation,
        locales: inEach(publishingInformation?.locales),
      },
      privacyAndCompliance: {
        ...privacyAndCompliance,
        locales: inEach(privacyAndCompliance?.locales),
      },
    },
  };
}
