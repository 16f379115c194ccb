const BANNER = '// Made from content/ by `npm run compile`. Change the content, not this file.\n';

/** A generated TypeScript module: a declaration up to its value, and the value as JSON. */
export function module(declaration: string, value: unknown, end: string): string {
  return `${BANNER}${declaration}${JSON.stringify(value, null, 2)}${end};\n`;
}

/** What a generated module exports: a function that makes the value when it is first called. */
interface Export {
  readonly name: string;
  readonly type: string;
  /** The module that the type comes from. */
  readonly from: string;
  readonly comment: string;
}

export function lazyModule({ name, type, from, comment }: Export, value: unknown): string {
  const declaration = `import { once } from '../once';
import type { ${type} } from '${from}';

/** ${comment} */
export const ${name} = once((): ${type} => (`;
  return module(declaration, value, '))');
}

/** What `lazyModule` wrote, read back: the name of the function, and the value that it makes. */
export function readLazyModule(source: string): { readonly name: string; readonly value: unknown } {
  const [, name, json] = /\nexport const (\w+) = once\(.*? => \(([^]*)\)\);\s*$/.exec(source) ?? [];
  if (name === undefined || json === undefined)
    throw new Error('a generated file was changed by hand; run "npm run compile".');
  return { name, value: JSON.parse(json) };
}
