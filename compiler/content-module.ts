import type { Content } from '../lambda/content';
import { medicineTables } from './medicine-table';
import { module } from './module';

/** The generated content; its long lists as plain lines, which are quick to read and to load. */
export function contentModule(content: Content): string {
  const { medicines, everydayWords, commonWords, ...others } = content;
  const tables = medicineTables(medicines).map(
    ({ standing, lines }) => `{ standing: ${JSON.stringify(standing)}, lines: ${list(lines)} }`,
  );
  const lists = [
    imports,
    `const medicines = medicinesFrom([${tables.join(', ')}]);`,
    `const everydayWords = ${list(everydayWords)};`,
    `const commonWords = ${list(commonWords)};`,
    'export const base: Content = { medicines, everydayWords, commonWords, ...',
  ];
  return module(lists.join('\n\n'), others, ' }');
}

const imports = `import type { Content } from '../content';
import { linesOf } from '../lines';
import { medicinesFrom } from '../medicine-table';`;

function list(lines: readonly string[]): string {
  return `linesOf(\`\n${lines.join('\n').replaceAll(/[\\`]|\$\{/g, '\\$&')}\n\`)`;
}
