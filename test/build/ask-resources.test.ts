import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skillPackage } from '../../build/skill-package';
import { ROOT } from '../../compiler/files';
import { draft } from './draft';

interface Profile {
  skillMetadata: { src: string };
  code: Record<string, { src: string }>;
  skillInfrastructure: { type: string; userConfig: Record<string, unknown> };
}

const { askcliResourcesVersion, profiles } = JSON.parse(
  readFileSync(join(ROOT, 'ask-resources.json'), 'utf8'),
) as { askcliResourcesVersion: string; profiles: Record<string, Profile> };
const profile = profiles['default'];

/** What ask-cli 2.30.7 reads, from its own source: lib/model/resources-config, cfn-deployer. */
describe('ask-resources.json', () => {
  it('is of the version that the CLI knows', () => {
    expect(askcliResourcesVersion).toBe('2020-03-31');
    expect(Object.keys(profiles)).toEqual(['default']);
  });

  it('points at the folders that the build writes', () => {
    expect(profile?.skillMetadata.src).toBe('./dist/skill-package');
    expect(profile?.code).toEqual({ default: { src: './dist/lambda' } });
  });

  it('names the deployer, and the template where the CLI looks for it', () => {
    const { type, userConfig } = profile?.skillInfrastructure ?? {};
    expect(type).toBe('@ask-cli/cfn-deployer');
    expect(userConfig).toMatchObject({ runtime: 'nodejs24.x', handler: 'index.handler' });
    expect(existsSync(join(ROOT, String(userConfig?.['templatePath'])))).toBe(true);
  });

  it('belongs to a package with the manifest and a model for each locale in their places', () => {
    const paths = [...skillPackage(draft()).keys()];
    expect(paths.filter((path) => !path.startsWith('assets/'))).toEqual([
      'skill.json',
      ...['US', 'CA', 'GB', 'AU', 'IN'].map(
        (country) => `interactionModels/custom/en-${country}.json`,
      ),
    ]);
  });
});
