import { assert } from '../core/assert';
import { err, ok, type Result } from '../core/result';
import type { Migration } from './migrations/types';

/** A plan did not have the shape that files of its version have. */
export interface MigrationFault {
  readonly type: 'migrationFailed';
  readonly from: number;
  readonly detail: string;
}

export interface MigrateHow {
  /** Version the plan was written in, at least 1 and at most `to`. */
  readonly from: number;
  readonly to: number;
  /** Every step from version 1 on; checked to be without a gap, and to end at `to`. */
  readonly chain: readonly Migration[];
}

/**
 * Brings a plan of an older version to the version of this program, step by step. The plan handed in is
 * JSON data and stays as it is; a copy is changed. A chain with a gap is a bug and throws.
 */
export function migrate(plan: unknown, how: MigrateHow): Result<unknown, MigrationFault> {
  assertContiguous(how.chain, how.to);
  const steps = how.chain.filter((step) => step.from >= how.from);
  if (steps.length === 0) return ok(plan);
  let current: unknown = JSON.parse(JSON.stringify(plan));
  for (const step of steps) {
    try {
      current = step.migrate(current);
    } catch (cause) {
      return err({ type: 'migrationFailed', from: step.from, detail: String(cause) });
    }
  }
  return ok(current);
}

/** Stops the program when a step is missing, doubled or out of order. */
export function assertContiguous(chain: readonly Migration[], to: number): void {
  chain.forEach((step, index) => {
    assert(
      step.from === index + 1,
      `Migration number ${index + 1} starts from version ${step.from}, not from ${index + 1}.`,
    );
  });
  assert(chain.length === to - 1, `There are ${chain.length} migrations for format version ${to}.`);
}
