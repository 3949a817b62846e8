import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EMPTY_BUDGET, EMPTY_STAFFING, newPlan } from '../../src/shared/plan/defaults';
import type { Budget } from '../../src/shared/plan/types';
import type { Folders } from './fixtures';

const SAMPLE = join(import.meta.dirname, '../../assets/samples/sample.csirtplan');

/** What the tests look at in a plan file; the rest of it is kept. */
const file = z.looseObject({
  formatVersion: z.int(),
  plan: z.looseObject({
    identity: z.looseObject({ title: z.string() }),
    people: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    stages: z.looseObject({
      items: z.record(z.string(), z.looseObject({ state: z.string(), notes: z.string() })),
    }),
    organization: z.looseObject({ purpose: z.looseObject({ mission: z.string() }) }),
  }),
});
export type PlanFile = z.infer<typeof file>;

/** The bytes of the sample plan. */
export function sampleText(): string {
  return readFileSync(SAMPLE, 'utf8');
}

/** Puts a copy of the sample into the workspace, changed if wanted. Answers its path. */
export function putPlan(
  folders: Folders,
  name: string,
  change: (file: PlanFile) => void = () => undefined,
): string {
  const content = file.parse(JSON.parse(sampleText()));
  change(content);
  const path = join(folders.workspace, name);
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  return path;
}

/** Puts the sample into the workspace as it is before anything stands in staffing and budget. Answers its path. */
export function putBareSample(
  folders: Folders,
  name: string,
  change: (file: PlanFile) => void = () => undefined,
): string {
  return putPlan(folders, name, (file) => {
    Object.assign(file.plan, { staffing: EMPTY_STAFFING, budget: EMPTY_BUDGET });
    change(file);
  });
}

/**
 * Puts a plan that holds nothing but this budget into the workspace: in English and euro, from January 2087, so that
 * nothing in it has passed, or from January of another year. Answers its path.
 */
export function putBudget(
  folders: Folders,
  name: string,
  { year = '2087', ...budget }: Partial<Budget> & { readonly year?: string } = {},
): string {
  const fresh = newPlan({
    ...{ id: 'budget-plan', createdOn: '2086-12-01', title: 'Budget', teamName: 'CERT', country: 'EE' },
    ...{ documentLanguage: 'en', currency: 'EUR', weekend: [6, 7], startDay: `${year}-01-01` },
    lengthMonths: 24,
    tlp: 'AMBER',
  });
  return putPlan(folders, name, ({ plan }) => {
    Object.assign(plan, fresh, { budget: { ...EMPTY_BUDGET, ...budget } });
  });
}

export function readPlan(path: string): PlanFile {
  return file.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Puts any content under the name of a plan into the workspace. Answers its path. */
export function putFile(folders: Folders, name: string, content: string | Uint8Array): string {
  const path = join(folders.workspace, name);
  writeFileSync(path, content);
  return path;
}
