import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dependencies } from '../package.json';

const root = join(__dirname, '..', 'lambda');

interface Import {
  /** The importing file and what it imports, from lambda/ on: "dialog/offer.ts", "speech". */
  readonly file: string;
  readonly from: string;
  readonly typesOnly: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const imports: readonly Import[] = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^(import|export)( type)? [^;]*?from '([^']+)';/gm)].map(
    ([, , types, from = '']) => ({
      file,
      from: from.startsWith('.') ? relative(root, join(root, file, '..', from)) : from,
      typesOnly: types !== undefined,
    }),
  );
});

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path);

/**
 * What the files of each folder may import, types aside: other folders, files of lambda/ itself, and
 * packages. One direction only, so that what people hear can be read without knowing the SDK.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  handlers: [
    'handlers',
    'dialog',
    'lookup',
    'speech',
    'screen',
    'generated',
    'content',
    'content-for',
    'settings',
    'turn',
    'ask-sdk-core',
  ],
  dialog: ['dialog', 'content', 'turn'],
  lookup: ['lookup', 'content', 'turn', 'once', 'fastest-levenshtein'],
  speech: ['speech', 'content', 'ssml-builder'],
  screen: ['screen', 'dialog', 'content', 'once'],
  generated: ['generated', 'medicine-lists', 'once'],
};

const folders = Object.keys(mayImport);

test('the imports of lambda/ are found', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(new Set(imports.map(({ file }) => folderOf(file)))).toEqual(
    new Set([...folders, ...files.filter((file) => !file.includes('/')).filter(importsAny)]),
  );
});

function importsAny(file: string): boolean {
  return imports.some((each) => each.file === file);
}

test.each(folders)('%s imports only what is below it', (folder) => {
  const wrong = imports
    .filter(({ file, typesOnly }) => folderOf(file) === folder && !typesOnly)
    .filter(({ from }) => !mayImport[folder]?.includes(folderOf(from)))
    .map(({ file, from }) => `${file} imports ${from}`);
  expect(wrong).toEqual([]);
});

test.each(['dialog', 'lookup', 'speech'])('%s knows no SDK, not even its types', (folder) => {
  const wrong = imports.filter(
    ({ file, from }) => folderOf(file) === folder && /^(?:ask-|aws-|node:)/.test(from),
  );
  expect(wrong).toEqual([]);
});

test('nothing of lambda/ imports anything of this repository outside of it', () => {
  expect(imports.filter(({ from }) => from.startsWith('..'))).toEqual([]);
});

test('no package reaches the bundle that is not a dependency', () => {
  const packages = imports
    .filter(({ from, typesOnly }) => !typesOnly && !from.includes('/') && isPackage(from))
    .map(({ from }) => from);
  const allowed = Object.keys(dependencies);
  expect([...new Set(packages)].filter((name) => !allowed.includes(name))).toEqual([]);
});

function isPackage(from: string): boolean {
  return !files.includes(`${from}.ts`) && !folders.includes(folderOf(from));
}

test.each([
  ['process.env', /process\.env\b(?!`)/],
  ['the network', /\bfetch\(|node:https?/],
  ['files', /node:fs/],
  ['other ways to import', /\brequire\(|\bimport\(/],
])('%s is used in one file at the most', (what, pattern) => {
  const users = files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
  expect(users).toEqual(what === 'process.env' ? ['settings.ts'] : []);
});
