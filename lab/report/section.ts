/** A headed part of the report; one without lines is left out. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`.trimEnd()), ''];
}
