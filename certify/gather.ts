import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHandler, SKILL_ID } from './deployment/load-handler';
import { readCode } from './deployment/read-code';
import { readTemplate } from './deployment/read-template';
import type { Resources } from './deployment/resources';
import { readAskResources } from '../build/ask-resources';
import { LANGUAGE } from '../compiler/draft';
import { bytesOf, filesIn, jsonOf } from './files';
import { iconsOf } from './manifest/icons';
import { readListing } from './manifest/read-listing';
import { modelFile } from './model/model-file';
import type { Product } from './product';
import { talk } from './walk/talk';

/** Reads the built product and talks to it. `dist` is the folder that `npm run build` wrote. */
export async function gather(root: string, dist: string): Promise<Product> {
  const folder = join(dist, 'skill-package');
  const paths = modelsIn(folder);
  const models = paths.map((path) =>
    modelFile(localeIn(path), readFileSync(join(folder, path), 'utf8')),
  );
  const listing = readListing(folder, models);
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const template = readFileSync(join(root, 'infrastructure', 'skill-stack.yaml'), 'utf8');
  const handler = loadHandler(dist, { environment: { SKILL_ID }, log });
  const markets = listing.markets.map(({ locale, model }) => [locale, model] as const);
  return {
    ...(await talk(handler, lines, markets)),
    models,
    documents: [
      {
        at: 'skill.json',
        subject: { definition: 'manifest', value: jsonOf(join(folder, 'skill.json')) },
      },
      ...paths.map((path) => ({
        at: localeIn(path),
        subject: { definition: 'model' as const, value: jsonOf(join(folder, path)) },
      })),
    ],
    listing,
    icons: iconsOf(listing, (path) => bytesOf(join(folder, path))),
    code: await readCode(dist),
    resources: {
      ...namedIn(root, dist),
      locales: models.map(({ locale }) => locale),
      parameters: Object.keys(readTemplate(template).Parameters ?? {}),
    },
    template,
  };
}

/** The model files of a skill package; the language that the content is written in comes first. */
function modelsIn(folder: string): readonly string[] {
  const paths = filesIn(folder).filter((path) => path.startsWith('interactionModels/custom/'));
  const isFirst = (path: string) => Number(localeIn(path) === LANGUAGE);
  return [...paths].sort((a, b) => isFirst(b) - isFirst(a));
}

function localeIn(path: string): string {
  return path.replace(/^.*\/|\.json$/g, '');
}

/** `./dist` is wherever it was built to, which in a test is not the project's own. */
function namedIn(root: string, dist: string): Pick<Resources, 'settings' | 'files'> {
  const settings = readAskResources(root);
  const named = JSON.stringify(settings).match(/"\.\/[^"]*"/g) ?? [];
  const files = named.map((quoted) => {
    const path = JSON.parse(quoted) as string;
    const place = path.startsWith('./dist/')
      ? join(dist, path.slice('./dist/'.length))
      : join(root, path);
    return [path, filesIn(place)] as const;
  });
  return { settings, files: Object.fromEntries(files) };
}
