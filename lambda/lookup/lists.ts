/** Lists of numbers, end to end in one: thousands of short arrays would cost a cold start. */
export interface Lists {
  /** Where each list starts, and where the last one ends. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  return {
    starts: startsOf(lists.map((list) => list.length)),
    items: new Int32Array(lists.flat()),
  };
}

export function listAt({ starts, items }: Lists, number: number): Int32Array {
  return items.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
}

/** Where lists of these sizes start when they stand end to end. */
export function startsOf(sizes: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (let number = 0; number < sizes.length; number++)
    starts[number + 1] = (starts[number] ?? 0) + (sizes[number] ?? 0);
  return starts;
}
