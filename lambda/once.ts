/** A value that is made when it is first asked for: no request waits for what it does not need. */
export function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
