import type { v1 } from 'ask-smapi-model';
import { join } from 'node:path';
import { contentFor } from '../../lambda/content-for';
import { readModel } from '../../simulator/model';
import { filesIn, jsonOf } from '../files';
import type { ModelFile } from '../model/model-file';
import type { Listing, Market } from './listing';

/** The listing in a skill package, with the markets of its models. */
export function readListing(folder: string, models: readonly ModelFile[]): Listing {
  const { manifest = {} } = jsonOf(
    join(folder, 'skill.json'),
  ) as v1.skill.Manifest.SkillManifestEnvelope;
  return {
    manifest,
    markets: models.map(({ locale, invocationName }) => market(folder, locale, invocationName)),
    files: new Set(filesIn(folder)),
  };
}

function market(folder: string, locale: string, invocationName: string): Market {
  const danger = contentFor(locale).scripts.find(({ id }) => id === 'danger');
  return {
    locale,
    invocationName,
    emergency: danger?.number ?? '',
    model: readModel(join(folder, 'interactionModels', 'custom', `${locale}.json`)),
  };
}
