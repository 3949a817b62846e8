import { WORKSHEET } from '../catalog/worksheet';
import type { Plan } from '../plan/types';
import { finding, type Finding } from './finding';

/** Full operation takes 18 to 24 months (SEI 2004, timeline; S3-TL-01). */
export const USUAL_LENGTH = { from: 18, to: 24 } as const;

/** What is seen in the plan as a whole. */
export function planAdvice(plan: Plan): readonly Finding[] {
  return [...length(plan), ...finalButIncomplete(plan)];
}

function length({ identity }: Plan): Finding[] {
  const { from, to } = USUAL_LENGTH;
  const count = identity.lengthMonths;
  if (count >= from && count <= to) return [];
  const where = { screen: 'setup', section: 'lengthMonths', path: 'identity.lengthMonths' } as const;
  return [
    finding({
      rule: 'length',
      severity: 'notice',
      where,
      values: { count, from, to },
      refs: ['S3-TL-01', 'S3-TL-02'],
    }),
  ];
}

/** A document called final that lacks what the worksheet calls essential contradicts itself. */
function finalButIncomplete(plan: Plan): Finding[] {
  if (plan.documents.conops.status !== 'final') return [];
  const missing = WORKSHEET.flatMap((section) =>
    section.fields
      .filter((field) => field.essential && isEmpty(worksheetValue(plan, section.id, field.key)))
      .map((field) => `${section.id}.${field.key}`),
  );
  if (missing.length === 0) return [];
  const where = { screen: 'documents', section: 'conops', path: 'documents.conops.status' } as const;
  const values = { count: missing.length, fields: missing.join(', ') };
  return [finding({ rule: 'finalButIncomplete', severity: 'error', where, values, refs: ['S3-CON-01'] })];
}

function worksheetValue(plan: Plan, section: string, field: string): unknown {
  // Names of the catalog are those of the schema; the worksheet catalog's own test holds them together.
  const sections = plan.organization as unknown as Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
  return sections[section]?.[field];
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
