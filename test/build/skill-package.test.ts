import { icon, iconSizes } from '../../build/icons';
import { manifestFor } from '../../build/manifest';
import { readManifest, skillPackage } from '../../build/skill-package';
import { placeholdersIn } from '../../build/placeholders';
import { INVOCATION_NAME } from '../../compiler/interaction-model';
import { draft } from './draft';

const content = draft();
const { manifest = {} } = manifestFor(readManifest(), content);
const files = skillPackage(content);
const listings = Object.entries(manifest.publishingInformation?.locales ?? {});
const locales = ['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN'];

interface Model {
  interactionModel: {
    languageModel: { invocationName: string; intents: { samples: string[] }[] };
  };
}

function modelOf(locale: string): Model {
  return JSON.parse(String(files.get(`interactionModels/custom/${locale}.json`))) as Model;
}

describe('the skill package', () => {
  it('has a listing, a model, and the addresses of its policies for every locale', () => {
    expect(listings.map(([locale]) => locale)).toEqual(locales);
    expect(Object.keys(manifest.privacyAndCompliance?.locales ?? {})).toEqual(locales);
    for (const locale of locales)
      expect(modelOf(locale).interactionModel.languageModel.invocationName).toBe(INVOCATION_NAME);
  });

  it.each([
    ['en-US', '911'],
    ['en-CA', '911'],
    ['en-GB', '999 or 112'],
    ['en-AU', '000'],
    ['en-IN', '112'],
  ])('says in %s that it is no advice, and to call %s in an emergency', (locale, number) => {
    const { description = '' } = Object.fromEntries(listings)[locale] ?? {};
    expect(description).toContain('does not give medical advice');
    expect(description).toContain('for information and education only');
    expect(description).toContain(
      'not a substitute for professional medical advice, diagnosis or treatment',
    );
    expect(description).toContain('ask your doctor or your provider');
    expect(description).toContain(`in an emergency, call ${number}, your local emergency number`);
  });

  it.each(listings)('keeps to the lengths of a listing in %s', (_, listing) => {
    expect(listing.name).toBe('Infusion Guide');
    expect(listing.summary?.length).toBeLessThanOrEqual(160);
    expect(listing.description?.length).toBeLessThanOrEqual(4000);
    expect(listing.keywords?.length).toBeLessThanOrEqual(30);
    expect(listing.examplePhrases).toHaveLength(3);
  });

  it.each(listings)(
    'quotes in %s only phrases that are samples, word for word',
    (locale, listing) => {
      const { intents } = modelOf(locale).interactionModel.languageModel;
      const samples = new Set(intents.flatMap((intent) => intent.samples));
      const [open = '', oneShot = '', bare = ''] = listing.examplePhrases ?? [];
      const ask = `Alexa, ask ${INVOCATION_NAME} `;
      expect(open).toBe(`Alexa, open ${INVOCATION_NAME}.`);
      expect(oneShot.startsWith(ask)).toBe(true);
      const quoted = [...(listing.description ?? '').matchAll(/"([^"]+)"/g)].map(
        ([, said]) => said,
      );
      const said = [oneShot.slice(ask.length), bare, ...quoted];
      expect(said.map(plain).filter((each) => !samples.has(each))).toEqual([]);
    },
  );

  it('leaves no gap to be filled', () => {
    expect(
      [...files.values()].filter((text) => /\{(?:emergency|crisis)\}/.test(String(text))),
    ).toEqual([]);
  });

  it('promises no cure, names no price and offers no ketamine', () => {
    const said = listings.map(([, { summary, description }]) => `${summary} ${description}`);
    expect(said.join(' ')).not.toMatch(
      /\bcure|guarantee|\bprice|\bcost|\$|get ketamine|breakthrough/i,
    );
  });

  it('is truthful about privacy', () => {
    const { usesHealthInfo, locales: _, ...flags } = manifest.privacyAndCompliance ?? {};
    expect(usesHealthInfo).toBeUndefined();
    expect(manifest.permissions).toBeUndefined();
    expect(flags).toEqual({
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
    });
  });

  it('leaves the endpoint to the deployer', () => {
    expect(manifest.apis?.custom?.endpoint).toBeUndefined();
  });

  it.each(iconSizes)('has an icon of %i pixels, drawn from its source', (size) => {
    const bytes = Buffer.from(files.get(`assets/icons/icon-${size}.png`) ?? []);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    expect(bytes.equals(Buffer.from(icon(size)))).toBe(true);
    const uris = listings.map(([, own]) => (size === 108 ? own.smallIconUri : own.largeIconUri));
    expect(new Set(uris)).toEqual(new Set([`file://assets/icons/icon-${size}.png`]));
  });
});

describe('a release', () => {
  const real = {
    name: 'Harbor Infusion',
    phone: '646-222-0188',
    reviews: [{ what: 'everything', who: 'Dr. Roe', when: '2026-11-02' }],
    address: 'https://harbor.org/privacy',
    alarms: 'nurse@harbor.org',
  };

  const wrong: readonly (readonly [what: string, example: object, problem: string])[] = [
    ['name', { name: 'the infusion clinic' }, 'name: "the infusion clinic" is an example'],
    ['phone', { phone: '212-555-0142' }, '212-555-0142 is for examples and reaches nobody'],
    ['phone with blanks', { phone: '212 555 0142' }, '212 555 0142 is for examples'],
    ['phone in brackets', { phone: '(212) 555.0142' }, '(212) 555.0142 is for examples'],
    ['review', { reviews: [] }, 'nobody of the clinic has reviewed the words yet'],
    ['address', { address: 'https://www.example.com/privacy' }, '/privacy is an example'],
    ['address without a protocol', { address: 'harbor.org' }, '"harbor.org" is no address'],
    ['alarm address', { alarms: ' ' }, 'AlarmEmail of the profile default: nobody is told'],
  ];

  it.each(wrong)('is refused with an example %s', (_, example, problem) => {
    expect(placeholders({ ...real, ...example })).toEqual([expect.stringContaining(problem)]);
  });

  it('is not refused for a real clinic', () => {
    expect(placeholders(real)).toEqual([]);
  });

  function placeholders({ address, alarms, ...value }: typeof real): readonly string[] {
    const clinic = { ...content.clinic, value };
    const privacyAndCompliance = { locales: { 'en-US': { privacyPolicyUrl: address } } };
    const userConfig = { cfn: { parameters: { AlarmEmail: alarms } } };
    return placeholdersIn(
      { ...content, clinic },
      { manifest: { privacyAndCompliance } },
      { profiles: { default: { skillInfrastructure: { userConfig } } } },
    );
  }
});

function plain(phrase = ''): string {
  return phrase.toLowerCase().replace(/[.?]$/, '');
}
