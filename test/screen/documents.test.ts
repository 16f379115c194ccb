import { documents } from '../../lambda/screen/documents/documents';
import { resources } from '../../lambda/screen/documents/look';
import { contrast } from './contrast';

/** The components and commands of APL 1.4; newer ones are ignored in silence by older devices. */
const components =
  /^(?:APL|Container|Frame|Text|ScrollView|TouchWrapper|Words|Press|Buttons|Caution|Reading|Body)$/;
const commands = /^(?:SendEvent|ScrollToComponent)$/;

const each = Object.entries(documents).map(([kind, make]) => [kind, make()] as const);

test.each(each)(
  'the %s document declares a version its tools know and imports nothing',
  (_, document) => {
    expect(document['version']).toBe('2023.3');
    expect(document).not.toHaveProperty('import');
  },
);

test.each(each)('the %s document holds only what APL 1.4 draws', (_, document) => {
  const types = objectsIn(document).flatMap(({ type }) => (typeof type === 'string' ? [type] : []));
  const known = types.filter(
    (type) => components.test(type) || commands.test(type) || type === 'any',
  );
  expect(known).toEqual(types);
  // A list of paddings came with a later version.
  expect(JSON.stringify(document)).not.toMatch(/"padding":|"maxLines":|"background":/);
});

test.each(each)('everything to touch in the %s document has a label', (_, document) => {
  const touchable = objectsIn(document).filter(({ type }) => type === 'TouchWrapper');
  expect(touchable.length).toBeGreaterThan(0);
  expect(touchable.filter(({ accessibilityLabel }) => accessibilityLabel === undefined)).toEqual(
    [],
  );
});

test.each(each)('the %s document shows no words of its own', (_, document) => {
  const texts = objectsIn(document).flatMap(({ text, words }) => [text, words]);
  expect(texts.filter((text) => typeof text === 'string' && !/^\$\{[^}]+\}$/.test(text))).toEqual(
    [],
  );
});

test('every resource that a document names exists, in every size', () => {
  const [base] = resources;
  const defined = [base.colors, base.strings, base.numbers, base.dimensions].flatMap((group) =>
    Object.keys(group),
  );
  const flow = ['flowWidth', 'flowHeight'];
  const used = [...JSON.stringify(each).matchAll(/@(\w+)/g)].map(([, name]) => name ?? '');
  expect(used.filter((name) => ![...defined, ...flow].includes(name))).toEqual([]);
});

test.each([
  ['letters', 'ground'],
  ['soft', 'ground'],
  ['accent', 'ground'],
  ['letters', 'panel'],
  ['soft', 'panel'],
  ['accent', 'panel'],
  ['onAccent', 'accent'],
  ['onAccent', 'pressed'],
  ['onCaution', 'caution'],
  ['letters', 'emergency'],
  ['soft', 'emergency'],
] as const)('%s on %s has a contrast of at least 7 to 1', (ink, paper) => {
  const { colors } = resources[0];
  expect(contrast(colors[ink], colors[paper])).toBeGreaterThanOrEqual(7);
});

type Fields = Readonly<Record<string, unknown>>;

function objectsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Fields, ...Object.values(value).flatMap(objectsIn)];
}
