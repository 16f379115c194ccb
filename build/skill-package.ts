import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../compiler/draft';
import { ROOT } from '../compiler/files';
import { interactionModel } from '../compiler/interaction-model';
import { inLocale } from '../compiler/locale';
import { manifestFor, type Manifest } from './manifest';
import type { Package } from './zip';

/** The manifest as it is written, for the locale that the others are made from. */
export function readManifest(root = ROOT): Manifest {
  return JSON.parse(readFileSync(join(root, 'skill.json'), 'utf8')) as Manifest;
}

/** The skill package as the ASK CLI imports it: manifest, a model for each locale, icons. */
export function skillPackage(draft: Draft, root = ROOT): Package {
  const model = interactionModel(draft);
  return new Map<string, string | Uint8Array>([
    ['skill.json', json(manifestFor(readManifest(root), draft))],
    ...Object.entries(draft.locales.value).map(
      ([locale, own]) =>
        [`interactionModels/custom/${locale}.json`, json(inLocale(model, own))] as const,
    ),
    ...icons(root),
  ]);
}

function icons(root: string): readonly (readonly [string, Uint8Array])[] {
  const folder = join(root, 'assets', 'icons');
  return readdirSync(folder)
    .sort()
    .map((name) => [`assets/icons/${name}`, readFileSync(join(folder, name))]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
