import type { Content } from '../lambda/content';
import { medicineTables } from './medicine-lists';
import { lazyModule, module } from './module';

/** The generated content: the texts in one module, the long lists of what is heard in another. */
export function contentModules(content: Content): readonly (readonly [string, string])[] {
  const { medicines, everydayWords, commonWords, ...texts } = content;
  const lists = { tables: medicineTables(medicines), everydayWords, commonWords };
  return [
    ['lambda/generated/content.ts', module(imports, texts, ', medicineLists)')],
    ['lambda/generated/medicine-lists.ts', lazyModule(listsExport, lists)],
  ];
}

/** What differs in the other locales, as a module. */
export function localesModule(differences: object): string {
  return lazyModule(localesExport, differences);
}

const imports = `import type { Content } from '../content';
import { withLists } from '../medicine-lists';
import { medicineLists } from './medicine-lists';

export const base: Content = withLists(`;

const listsExport = {
  name: 'medicineLists',
  type: 'MedicineLists',
  from: '../medicine-lists',
  comment: 'What medicines are called and heard as, and words that are none.',
};

const localesExport = {
  name: 'localeDifferences',
  type: 'LocaleDifferences',
  from: '../content-for',
  comment: 'Locale -> JSON pointer into the content -> the text that differs there.',
};
