import { describe, expect, it } from 'vitest';
import {
  aPosition,
  aTool,
  aTraining,
  anInfrastructureItem,
  planWithMoney,
} from '@test/builders/budget-parts';
import { aTask } from '@test/builders/plan-parts';
import { crossChecks } from './cross-checks';
import type { Staffing } from './types';

const TIMELINE = planWithMoney({}).timeline;

function faultsOf(staffing: Partial<Staffing>): readonly unknown[] {
  return crossChecks(planWithMoney(staffing, {}, { timeline: { ...TIMELINE, tasks: [aTask()] } }));
}

const HEAD = aPosition({ id: 'head', grade: 'a', backup: 'analyst', start: { day: null, task: 'task-1' } });
const ANALYST = aPosition({ id: 'analyst', reportsTo: 'head' });
const GRADES = [{ id: 'a', name: 'A', yearly: 1 }];

describe('the checks of staffing', () => {
  it('find nothing where everything named is there', () => {
    const training = [aTraining({ position: 'head' })];
    expect(faultsOf({ positions: [HEAD, ANALYST], grades: GRADES, training })).toEqual([]);
  });

  it.each(['reportsTo', 'backup'] as const)('find a position in %s that is not there', (field) => {
    expect(faultsOf({ positions: [aPosition({ [field]: 'nobody' })] })).toEqual([
      { type: 'unknownPosition', id: 'nobody', where: `staffing.positions.position-1.${field}` },
    ]);
  });

  it('find a grade, and a position of a training, that are not there', () => {
    const training = [aTraining({ position: 'nobody' })];
    expect(faultsOf({ positions: [aPosition({ grade: 'z' })], training })).toEqual([
      { type: 'unknownGrade', id: 'z', where: 'staffing.positions.position-1.grade' },
      { type: 'unknownPosition', id: 'nobody', where: 'staffing.training.training-1.position' },
    ]);
  });

  it('find a beginning with a task that is not there, in every list', () => {
    const start = { day: null, task: 'gone' };
    const found = faultsOf({
      positions: [aPosition({ start })],
      training: [aTraining({ start })],
      tools: [aTool({ start })],
      infrastructure: [anInfrastructureItem({ start })],
    });
    expect(found).toEqual(
      ['positions.position-1', 'training.training-1', 'tools.tool-1', 'infrastructure.infrastructure-1'].map(
        (place) => ({ type: 'unknownTask', id: 'gone', where: `staffing.${place}.start` }),
      ),
    );
  });

  it('find a position that stands in for itself', () => {
    expect(faultsOf({ positions: [aPosition({ backup: 'position-1' })] })).toEqual([
      { type: 'selfBackup', id: 'position-1', where: 'staffing.positions.position-1.backup' },
    ]);
  });

  it('find each position of a circle of reporting once, and not those that lead into it', () => {
    const positions = [
      aPosition({ id: 'a', reportsTo: 'b' }),
      aPosition({ id: 'b', reportsTo: 'c' }),
      aPosition({ id: 'c', reportsTo: 'b' }),
    ];
    expect(faultsOf({ positions })).toEqual(
      ['b', 'c'].map((id) => ({
        ...{ type: 'reportingCircle', id, where: `staffing.positions.${id}.reportsTo` },
      })),
    );
  });

  it('walk a long line of reporting once', () => {
    const positions = Array.from({ length: 20_000 }, (_, index) =>
      aPosition({ id: `p${index}`, reportsTo: index === 0 ? null : `p${index - 1}` }),
    );
    expect(faultsOf({ positions })).toEqual([]);
  });

  it('find ids that stand twice in a list', () => {
    const criterion = { id: 'c', text: '', meets: null };
    const found = faultsOf({
      grades: [...GRADES, ...GRADES],
      tools: [aTool({ criteria: [criterion, criterion] })],
    });
    expect(found).toEqual([
      { type: 'duplicateId', id: 'a', where: 'staffing.grades' },
      { type: 'duplicateId', id: 'c', where: 'staffing.tools.tool-1.criteria' },
    ]);
  });

  it('find a person who is not among the people of the plan', () => {
    const person = 'stranger';
    const found = faultsOf({
      positions: [aPosition({ person })],
      tools: [aTool({ owner: person })],
      infrastructure: [anInfrastructureItem({ owner: person })],
    });
    expect(found).toEqual(
      ['positions.position-1.person', 'tools.tool-1.owner', 'infrastructure.infrastructure-1.owner'].map(
        (place) => ({ type: 'unknownPerson', id: person, where: `staffing.${place}` }),
      ),
    );
  });
});
