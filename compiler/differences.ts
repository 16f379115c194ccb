/** What one value says differently from another of the same shape: JSON pointer -> its text. */
export function differences(base: unknown, other: unknown, at = ''): Record<string, string> {
  if (typeof other === 'string') return other === base ? {} : { [at]: other };
  if (typeof other !== 'object' || other === null) return {};
  const inner = (base ?? {}) as Readonly<Record<string, unknown>>;
  return Object.assign(
    {},
    ...Object.entries(other).map(([key, value]) => differences(inner[key], value, `${at}/${key}`)),
  ) as Record<string, string>;
}
