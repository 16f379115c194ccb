import { LANGUAGE, type Draft } from '../compiler/draft';
import type { AskResources } from './ask-resources';
import type { Manifest } from './manifest';

/** What still stands for a real clinic; nothing of it may be published. */
export function placeholdersIn(
  { clinic }: Draft,
  { manifest }: Manifest,
  resources: AskResources,
): readonly string[] {
  const { name, phone, reviews } = clinic.value;
  const addresses = manifest?.privacyAndCompliance?.locales?.[LANGUAGE] ?? {};
  const found: readonly (string | false)[] = [
    name === 'the infusion clinic' && `${CLINIC} name: "${name}" is an example`,
    isExamplePhone(phone) && `${CLINIC} phone: ${phone} is for examples and reaches nobody`,
    reviews.length === 0 && `${CLINIC} reviews: nobody of the clinic has reviewed the words yet`,
    ...Object.entries(addresses).map(([key, address]) => ofAddress(key, String(address))),
    ...Object.entries(resources.profiles ?? {}).map(
      ([profile, { skillInfrastructure }]) =>
        !/^\S+@\S+\.\S+$/.test(
          skillInfrastructure?.userConfig?.cfn?.parameters?.['AlarmEmail'] ?? '',
        ) && `ask-resources.json AlarmEmail of the profile ${profile}: nobody is told of an alarm`,
    ),
  ];
  return found.filter((each) => each !== false);
}

const CLINIC = 'content/clinic.yaml';

/** 555-0100 to 555-0199 of every area are for examples, however the number is written. */
export function isExamplePhone(phone: string): boolean {
  return /55501\d\d$/.test(phone.replace(/\D/g, ''));
}

function ofAddress(key: string, address: string): string | false {
  if (!URL.canParse(address)) return `skill.json ${key}: "${address}" is no address`;
  return isExample(new URL(address).hostname) && `skill.json ${key}: ${address} is an example`;
}

/** The domains that RFC 2606 reserves for examples. */
function isExample(host: string): boolean {
  return /(?:^|\.)example\.(?:com|net|org)$|\.(?:example|invalid|test)$/.test(host);
}
