/**
 * One step from a format version to the next. Once released, a step is frozen: it imports nothing, writes
 * the old shapes inside itself, and may throw when what it is given does not have the old shape.
 */
export interface Migration {
  /** Version it starts from; it ends at the next. */
  readonly from: number;
  /** Takes a plan of version `from`, which it may change in place, and answers one of the next version. */
  migrate(plan: unknown): unknown;
}
