import { expect, it } from 'vitest';
import { EMPTY_TIMELINE } from '@shared/plan/defaults';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { aTask } from '@test/builders/plan-parts';
import { skillRows } from './skill-rows';

it('tells a skill that is held too low from one that is missing', () => {
  const gate = { kind: 'fixed', gate: 'c', start: '2027-03-01', finish: '2027-03-01' } as const;
  const positions = [
    aPosition({ wanted: { dns: 4, forensics: 2, ethics: 2 }, start: { day: '2027-02-01', task: null } }),
    aPosition({ id: 'b', held: { dns: 3, ethics: 2 }, start: { day: '2027-02-01', task: null } }),
  ];
  const timeline = { ...EMPTY_TIMELINE, tasks: [aTask(gate)] };
  const skills = (['dns', 'forensics', 'ethics'] as const).map((id) => ({
    id,
    name: id,
    kind: 'technical' as const,
  }));
  const rows = skillRows(planWithMoney({ positions, skills }, {}, { timeline }), (id) => id);
  const stateOf = (id: string) => rows.find((row) => row.id === id)?.state;
  expect([stateOf('dns'), stateOf('forensics'), stateOf('ethics')]).toEqual(['low', 'gap', 'single']);
});
