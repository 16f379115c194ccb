const BANNER = '// Made from content/ by `npm run compile`. Change the content, not this file.\n';

/** A generated TypeScript module: a declaration up to its value, and the value as JSON. */
export function module(declaration: string, value: unknown, end = ''): string {
  return `${BANNER}${declaration}${JSON.stringify(value, null, 2)}${end};\n`;
}
