import { once } from '../../once';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const middle = 32;
const values = once(() => {
  const byCode = new Uint8Array(128).fill(middle);
  for (let value = 0; value < digits.length; value++) byCode[digits.charCodeAt(value)] = value;
  return byCode;
});

/** The highest level either way; one digit has 63 that are symmetric about zero. */
export const highestLevel = 31;

/** A level as a digit: small numbers as text, of which a compressed bundle keeps the entropy only. */
export function digitOf(level: number): string {
  return digits[level + middle] ?? 'g';
}

export function levelAt(text: string, place: number): number {
  return (values()[text.charCodeAt(place)] ?? middle) - middle;
}

/** A whole number below 4,096 in two digits. */
export function pairOf(number: number): string {
  return `${digits[number >> 6] ?? ''}${digits[number & 63] ?? ''}`;
}

export function numberAt(text: string, place: number): number {
  const known = values();
  return (known[text.charCodeAt(place)] ?? 0) * 64 + (known[text.charCodeAt(place + 1)] ?? 0);
}
