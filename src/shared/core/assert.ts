/** Ends a `switch` over a closed union; a missed case is a type error here and a thrown bug at run time. */
export function never(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

/** States what the code relies on. A failure is a bug in this program, never the user's doing. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
