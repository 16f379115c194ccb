const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const middle = 32;
const levels = new Map([...digits].map((digit, index) => [digit.charCodeAt(0), index - middle]));

/** The highest level either way; one digit has 63 that are symmetric about zero. */
export const highestLevel = 31;

export function digitOf(level: number): string {
  return digits[level + middle] ?? 'g';
}

/** The level of the digit at a place in a text of digits. */
export function levelAt(text: string, place: number): number {
  return levels.get(text.charCodeAt(place)) ?? 0;
}
