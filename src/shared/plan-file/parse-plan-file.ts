import type { z } from 'zod';
import { err, ok, type Result } from '../core/result';
import { crossChecks, type CrossFault } from '../plan/cross-checks';
import { planSchema } from '../plan/schema';
import type { Plan } from '../plan/types';
import { FORMAT_VERSION, PLAN_FORMAT, envelopeSchema, type Envelope } from './envelope';
import { readJson, type JsonFault } from './read-json';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/index';
import type { Migration } from './migrations/types';
import { plainPath } from './plain-path';

/** Every way in which a text is not a plan this program can work with. */
export type PlanFileError =
  | JsonFault
  /** JSON, but not of this program. */
  | { readonly type: 'notAPlan' }
  /** Written by a newer program, in a format this one does not know. */
  | { readonly type: 'newerVersion'; readonly version: number }
  /** A field has a wrong value, is missing or unknown; `path` says which, e.g. `people[2].name`. */
  | { readonly type: 'invalidPlan'; readonly path: string; readonly problem: string }
  /** Every field is right by itself, but parts contradict each other. */
  | { readonly type: 'inconsistentPlan'; readonly faults: readonly CrossFault[] };

export interface ParsedPlanFile {
  readonly plan: Plan;
  /** ISO instant at which the file says it was saved. */
  readonly savedAt: string;
  /** Version of the file when it was older than this program's, else null. */
  readonly migratedFrom: number | null;
}

/** Which format this program speaks. The tests inject a longer history than there is. */
export interface FormatHistory {
  readonly version: number;
  readonly chain: readonly Migration[];
}
const TODAY: FormatHistory = { version: FORMAT_VERSION, chain: MIGRATIONS };

/**
 * Reads the text of a plan file: JSON, envelope, refusal of a newer version, migration of a copy, schema,
 * cross-checks. Never repairs and never guesses: what it cannot read whole, it answers as a named case.
 */
export function parsePlanFile(
  text: string,
  history: FormatHistory = TODAY,
): Result<ParsedPlanFile, PlanFileError> {
  const json = readJson(text);
  if (!json.ok) return json;
  const envelope = readEnvelope(json.value, history);
  if (!envelope.ok) return envelope;
  const { formatVersion, savedAt } = envelope.value;
  const migrated = migrate(envelope.value.plan, {
    from: formatVersion,
    to: history.version,
    chain: history.chain,
  });
  if (!migrated.ok) return err({ type: 'invalidPlan', path: 'plan', problem: migrated.error.detail });
  const plan = planSchema.safeParse(migrated.value);
  if (!plan.success) return err(invalid(plan.error, ''));
  const faults = crossChecks(plan.data);
  if (faults.length > 0) return err({ type: 'inconsistentPlan', faults });
  const migratedFrom = formatVersion < history.version ? formatVersion : null;
  return ok({ plan: plan.data, savedAt, migratedFrom });
}

function readEnvelope(json: unknown, history: FormatHistory): Result<Envelope, PlanFileError> {
  if (!isObject(json) || json['format'] !== PLAN_FORMAT) return err({ type: 'notAPlan' });
  const version = json['formatVersion'];
  // Before the rest of the envelope: a newer program may have changed that too.
  if (typeof version === 'number' && Number.isInteger(version) && version > history.version) {
    return err({ type: 'newerVersion', version });
  }
  const envelope = envelopeSchema.safeParse(json);
  return envelope.success ? ok(envelope.data) : err(invalid(envelope.error, 'file'));
}

/** The first problem the schema found. A damaged file has hundreds, of which the first one tells enough. */
function invalid(error: z.ZodError, within: string): PlanFileError {
  const [issue] = error.issues;
  if (issue === undefined) return { type: 'invalidPlan', path: within, problem: error.message };
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = plainPath([...(within === '' ? [] : [within]), ...issue.path, ...extra]);
  return { type: 'invalidPlan', path, problem: issue.message };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
