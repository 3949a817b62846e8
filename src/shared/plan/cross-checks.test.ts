import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePlanFile } from '../plan-file/parse-plan-file';
import { crossChecks } from './cross-checks';
import type { Plan } from './types';

const read = parsePlanFile(readFileSync('assets/samples/sample.csirtplan', 'utf8'));
if (!read.ok) throw new Error('The sample plan cannot be read.');
const sample = read.value.plan;
const { people, timeline, stakeholders, staffing, budget, organization, documents, decisions } = sample;
const { constituency } = organization;

const twice = <T>(list: readonly T[]): T[] => [...list, ...list];

/** Edits of the sample that leave a fault, each of one part only. */
const EDITS: readonly [name: string, edit: Partial<Plan>, type: string][] = [
  ['a person who has gone', { people: [] }, 'unknownPerson'],
  ['a line twice', { budget: { ...budget, lines: twice(budget.lines) } }, 'duplicateId'],
  ['a task twice', { timeline: { ...timeline, tasks: twice(timeline.tasks) } }, 'duplicateId'],
  ['a position twice', { staffing: { ...staffing, positions: twice(staffing.positions) } }, 'duplicateId'],
  ['an option twice', { decisions: twice(decisions) }, 'duplicateId'],
  ['an approval twice', { documents: withApprovals(twice(documents.conops.approvals)) }, 'duplicateId'],
  ['tasks that have gone', { timeline: { ...timeline, tasks: [] } }, 'unknownTask'],
  ['stakeholders who have gone', { stakeholders: { ...stakeholders, register: [] } }, 'unknownStakeholder'],
  ['positions that have gone', { staffing: { ...staffing, positions: [] } }, 'unknownPosition'],
  ['groups that have gone', { organization: withGroups([]) }, 'unknownGroup'],
  ['decisions that have gone', { decisions: [] }, 'unknownDecision'],
  ['risks that have gone', { risks: [] }, 'unknownRisk'],
  [
    'a scenario that is not there',
    { budget: { ...budget, settings: { ...budget.settings, scenario: 'gone' } } },
    'unknownScenario',
  ],
  [
    'an organization nobody knows',
    { people: people.map((one) => ({ ...one, organizations: ['gone'] })) },
    'unknownStakeholder',
  ],
];

function withApprovals(approvals: Plan['documents']['conops']['approvals']): Plan['documents'] {
  return { ...documents, conops: { ...documents.conops, approvals } };
}

function withGroups(groups: typeof constituency.groups): Plan['organization'] {
  return { ...organization, constituency: { ...constituency, groups } };
}

it('finds nothing in the sample', () => {
  expect(crossChecks(sample)).toEqual([]);
});

it.each(EDITS)('finds %s, whether it looks at everything or at what an edit changed', (_, edit, type) => {
  const after = { ...sample, ...edit };
  const faults = crossChecks(after);
  expect(faults.map((fault) => fault.type)).toContain(type);
  expect(crossChecks(after, sample)).toEqual(faults);
});

it('does not look again at what an edit left as it was', () => {
  const before = { ...sample, people: [] };
  expect(crossChecks({ ...before, glossary: [] }, before)).toEqual([]);
});
