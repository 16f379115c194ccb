/** The parts of a value from outside, each with a harmless default. */
export type Fields = Readonly<Record<string, unknown>>;

export function countFrom(value: unknown, most: number): number {
  return Number.isSafeInteger(value) ? Math.min(Math.max(Number(value), 0), most) : 0;
}

export function listFrom(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : [];
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
