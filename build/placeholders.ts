import { LANGUAGE, type Draft } from '../compiler/draft';
import type { Manifest } from './manifest';

/** What still stands for a real clinic; nothing of it may be published. */
export function placeholdersIn({ clinic }: Draft, { manifest }: Manifest): readonly string[] {
  const { name, phone, reviews } = clinic.value;
  const addresses = manifest?.privacyAndCompliance?.locales?.[LANGUAGE] ?? {};
  const found: readonly (string | false)[] = [
    name === 'the infusion clinic' && `${CLINIC} name: "${name}" is an example`,
    /555-?01\d\d/.test(phone) && `${CLINIC} phone: ${phone} is for examples and reaches nobody`,
    reviews.length === 0 && `${CLINIC} reviews: nobody of the clinic has reviewed the words yet`,
    ...Object.entries(addresses).map(
      ([key, address]) => isExample(address) && `skill.json ${key}: ${address} is an example`,
    ),
  ];
  return found.filter((each) => each !== false);
}

const CLINIC = 'content/clinic.yaml';

/** The domains that RFC 2606 reserves for examples. */
function isExample(address: unknown): boolean {
  const host = new URL(String(address)).hostname;
  return /(?:^|\.)example\.(?:com|net|org)$|\.(?:example|invalid|test)$/.test(host);
}
