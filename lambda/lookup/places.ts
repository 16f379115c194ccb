/**
 * Numbers by the order of their first appearance: a hash table with open addressing, because a Map
 * of so many takes a cold start several times as long to fill.
 */
export interface Places {
  /** Place plus one at the slot of its number, or the next free one; 0 where there is none. */
  readonly slots: Int32Array;
  /** By place. */
  readonly numbers: Int32Array;
}

const fewestSlots = 1 << 10;

/** The places of all numbers, and the place of each in its turn. */
export function placesIn(all: Int32Array): { readonly places: Places; readonly each: Int32Array } {
  let slots: Int32Array = new Int32Array(fewestSlots);
  const numbers = new Int32Array(all.length);
  const each = new Int32Array(all.length);
  let size = 0;
  for (let at = 0; at < all.length; at++) {
    const number = all[at] ?? 0;
    const slot = slotOf(number, slots, numbers);
    if (slots[slot] === 0) {
      numbers[size++] = number;
      slots[slot] = size;
      each[at] = size - 1;
      if (2 * size > slots.length) slots = slotsFor(numbers.subarray(0, size), 2 * slots.length);
    } else each[at] = (slots[slot] ?? 0) - 1;
  }
  return { places: { slots, numbers: numbers.slice(0, size) }, each };
}

/** The same numbers in so many slots; half of them free, a number is found at the first or second. */
function slotsFor(numbers: Int32Array, count: number): Int32Array {
  const slots = new Int32Array(count);
  for (let place = 0; place < numbers.length; place++)
    slots[slotOf(numbers[place] ?? 0, slots, numbers)] = place + 1;
  return slots;
}

/** The place of a number, or -1. */
export function placeOf(number: number, { slots, numbers }: Places): number {
  return (slots[slotOf(number, slots, numbers)] ?? 0) - 1;
}

/** The slot that holds the number, or would: from its hash on, the first that is free or its own. */
function slotOf(number: number, slots: Int32Array, numbers: Int32Array): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x27d4eb2d);
  let slot = (mixed ^ (mixed >>> 16)) & (slots.length - 1);
  for (;;) {
    const taken = slots[slot] ?? 0;
    if (taken === 0 || numbers[taken - 1] === number) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}
