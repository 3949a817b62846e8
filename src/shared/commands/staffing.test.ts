import { describe, expect, it } from 'vitest';
import {
  aLine,
  aPosition,
  aScenario,
  aSource,
  aSpending,
  aTool,
  aTraining,
  anAllocation,
  anInfrastructureItem,
  planWithMoney,
} from '@test/builders/budget-parts';
import { aPerson, aTask } from '@test/builders/plan-parts';
import { LINE_NOT_SET } from '../plan/budget-defaults';
import { crossChecks } from '../plan/cross-checks';
import { EMPTY_BUDGET, EMPTY_TIMELINE, PLAIN_ASSUMPTIONS } from '../plan/defaults';
import type { Plan, Position } from '../plan/types';
import type { Command, CommandError } from './command';
import { personCommands } from './people';
import { gradeCommands, positionCommands, skillCommands, toolCommands, trainingCommands } from './staffing';
import { setDemand, setOutside } from './staffing';
import { removeTasks } from './timeline-tasks';

/** The plan after an edit, which must be a sound one. */
function after<Args>(plan: Plan, command: Command<Args>, args: Args): Plan {
  const result = command.run(plan, args);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(crossChecks(result.value)).toEqual([]);
  return result.value;
}

function refusal<Args>(plan: Plan, command: Command<Args>, args: Args): CommandError | null {
  const result = command.run(plan, args);
  return result.ok ? null : result.error;
}

const HEAD = aPosition({ id: 'head' });
const ANALYST = aPosition({ id: 'analyst', reportsTo: 'head', backup: 'head' });
const TRAINEE = aPosition({ id: 'trainee', reportsTo: 'analyst' });
const TEAM = planWithMoney({ positions: [HEAD, ANALYST, TRAINEE] });

function fieldOf<K extends keyof Position>(plan: Plan, key: K): readonly Position[K][] {
  return plan.staffing.positions.map((entry) => entry[key]);
}

describe('positions', () => {
  it('are added, filled down and pasted several at once', () => {
    const added = after(planWithMoney({}), positionCommands.add, { entries: [HEAD, ANALYST] });
    const filled = after(added, positionCommands.update, { ids: ['head', 'analyst'], patch: { share: 50 } });
    expect(fieldOf(filled, 'share')).toEqual([50, 50]);
    const changes = [
      { id: 'head', patch: { title: 'Head' } },
      { id: 'analyst', patch: { title: 'Analyst' } },
    ];
    const pasted = after(filled, positionCommands.change, { changes, entries: [TRAINEE] });
    expect(fieldOf(pasted, 'title')).toEqual(['Head', 'Analyst', '']);
  });

  it('may name each other in one paste', () => {
    const entries = [aPosition({ id: 'a', reportsTo: 'b' }), aPosition({ id: 'b', backup: 'a' })];
    expect(fieldOf(after(planWithMoney({}), positionCommands.add, { entries }), 'id')).toEqual(['a', 'b']);
  });

  it.each([
    [{ reportsTo: 'trainee' }, { type: 'invalid', field: 'reportsTo' }],
    [{ reportsTo: 'head' }, { type: 'invalid', field: 'reportsTo' }],
    [{ reportsTo: 'nobody' }, { type: 'notFound', what: 'position', id: 'nobody' }],
    [{ backup: 'nobody' }, { type: 'notFound', what: 'position', id: 'nobody' }],
    [{ backup: 'head' }, { type: 'invalid', field: 'backup' }],
    [{ grade: 'z' }, { type: 'notFound', what: 'grade', id: 'z' }],
    [{ start: { day: null, task: 't' } }, { type: 'notFound', what: 'task', id: 't' }],
  ] as const)('are refused as %j', (patch, error) => {
    expect(refusal(TEAM, positionCommands.update, { ids: ['head'], patch })).toEqual(error);
  });

  it('are not filled down at all when one of them is gone', () => {
    const edit = { ids: ['head', 'gone'], patch: { share: 10 } };
    expect(refusal(TEAM, positionCommands.update, edit)).toEqual({
      ...{ type: 'notFound', what: 'position', id: 'gone' },
    });
    expect(fieldOf(TEAM, 'share')).toEqual([100, 100, 100]);
  });

  it('are not added under an id that is taken', () => {
    expect(refusal(TEAM, positionCommands.add, { entries: [HEAD] })).toEqual({
      type: 'invalid',
      field: 'id',
    });
  });

  it('leave nothing behind when they go', () => {
    const plan = planWithMoney(
      { positions: [HEAD, ANALYST, TRAINEE], training: [aTraining({ position: 'head' })] },
      {
        lines: [
          aLine({ start: { ...LINE_NOT_SET, position: 'head' } }),
          aLine({ id: 'line-2', start: { ...LINE_NOT_SET, position: 'trainee' } }),
        ],
        sources: [aSource()],
        allocations: [
          anAllocation({ line: 'position:head' }),
          anAllocation({ id: 'a2', line: 'position:trainee' }),
        ],
        scenarios: [
          ...EMPTY_BUDGET.scenarios,
          aScenario({
            assumptions: { ...PLAIN_ASSUMPTIONS, leftOut: ['position:head', 'position:trainee'] },
          }),
        ],
      },
    );
    const left = after(plan, positionCommands.remove, { ids: ['head'] });
    expect(fieldOf(left, 'reportsTo')).toEqual([null, 'analyst']);
    expect(left.budget.lines.map(({ start }) => start.position)).toEqual([null, 'trainee']);
    expect(fieldOf(left, 'backup')).toEqual([null, null]);
    expect(left.staffing.training.map(({ position }) => position)).toEqual([null]);
    expect(left.budget.allocations.map(({ line }) => line)).toEqual(['position:trainee']);
    expect(left.budget.scenarios[1]?.assumptions.leftOut).toEqual(['position:trainee']);
    expect(JSON.stringify(left)).not.toContain('head');
  });
});

describe('what money was spent on', () => {
  const plan = planWithMoney(
    { positions: [HEAD], training: [aTraining()], tools: [aTool()] },
    { spendings: [aSpending({ line: 'tool:tool-1' })] },
  );

  it('stays, with a reason that names it', () => {
    expect(refusal(plan, toolCommands.remove, { ids: ['tool-1'] })).toEqual({
      ...{ type: 'spent', line: 'tool:tool-1' },
    });
  });

  it('does not keep anything else', () => {
    expect(after(plan, trainingCommands.remove, { ids: ['training-1'] }).staffing.training).toEqual([]);
  });
});

it('a grade that goes leaves its positions without one', () => {
  const grades = [
    { id: 'a', name: 'A', yearly: 1 },
    { id: 'b', name: 'B', yearly: 2 },
  ];
  const positions = [aPosition({ id: 'p', grade: 'a' }), aPosition({ id: 'q', grade: 'b' })];
  const left = after(planWithMoney({ grades, positions }), gradeCommands.remove, { id: 'a' });
  expect(fieldOf(left, 'grade')).toEqual([null, 'b']);
});

it('a skill of the own that goes leaves positions, training, tools and the outside', () => {
  const plan = planWithMoney({
    skills: [{ id: 'radio', name: 'Radio', kind: 'technical' }],
    outside: { radio: 'Army', forensics: 'Police' },
    positions: [aPosition({ wanted: { radio: 2, forensics: 1 }, held: { radio: 1 } })],
    training: [aTraining({ skills: ['radio', 'forensics'] })],
    tools: [aTool({ skills: ['radio'] })],
  });
  const { staffing } = after(plan, skillCommands.remove, { id: 'radio' });
  expect(staffing.positions.map(({ wanted, held }) => [wanted, held])).toEqual([[{ forensics: 1 }, {}]]);
  expect(staffing.training.map(({ skills }) => skills)).toEqual([['forensics']]);
  expect(JSON.stringify(staffing)).not.toContain('radio');
});

it('a person who goes leaves their position, tools, infrastructure and lines', () => {
  const plan = planWithMoney(
    {
      positions: [aPosition({ person: 'ana' }), aPosition({ id: 'p2', person: 'bo' })],
      tools: [aTool({ owner: 'ana' })],
      infrastructure: [anInfrastructureItem({ owner: 'ana' })],
    },
    { lines: [aLine({ owner: 'ana' }), aLine({ id: 'line-2', owner: 'bo' })] },
    { people: [aPerson('ana', 'Ana Duarte'), aPerson('bo', 'Bo Lind')] },
  );
  const left = after(plan, personCommands.remove, { id: 'ana' });
  expect(fieldOf(left, 'person')).toEqual([null, 'bo']);
  expect(left.staffing.tools.map(({ owner }) => owner)).toEqual([null]);
  expect(left.staffing.infrastructure.map(({ owner }) => owner)).toEqual([null]);
  expect(left.budget.lines.map(({ owner }) => owner)).toEqual([null, 'bo']);
});

it('what began with a task that goes begins on no day', () => {
  const start = { day: null, task: 'task-1' };
  const kept = { day: null, task: 'task-2' };
  const plan = planWithMoney(
    {
      positions: [aPosition({ start }), aPosition({ id: 'p2', start: kept })],
      training: [aTraining({ start })],
      tools: [aTool({ start })],
      infrastructure: [anInfrastructureItem({ start })],
    },
    {
      lines: [
        aLine({ start: { ...LINE_NOT_SET, task: 'task-1' } }),
        aLine({ id: 'line-2', start: { ...LINE_NOT_SET, day: '2027-05-01' } }),
      ],
    },
    { timeline: { ...EMPTY_TIMELINE, tasks: [aTask(), aTask({ id: 'task-2' })] } },
  );
  const newId = (from: string, to: string): string => `${from}-${to}`;
  const left = after(plan, removeTasks, { ids: ['task-1'], repair: false, newId });
  const nothing = { day: null, task: null };
  const { positions, training, tools, infrastructure } = left.staffing;
  const starts = [...positions, ...training, ...tools, ...infrastructure].map((entry) => entry.start);
  expect(starts).toEqual([nothing, kept, nothing, nothing, nothing]);
  expect(left.budget.lines.map((entry) => entry.start)).toEqual([
    LINE_NOT_SET,
    { ...LINE_NOT_SET, day: '2027-05-01' },
  ]);
});

it('a figure of demand and a place outside are taken away by nothing', () => {
  const set = after(planWithMoney({}), setDemand, { service: 'sv-a', hours: 40 });
  expect(set.staffing.demand).toEqual({ 'sv-a': 40 });
  expect(after(set, setDemand, { service: 'sv-a', hours: null }).staffing.demand).toEqual({});
  const reached = after(set, setOutside, { skill: 'forensics', where: 'Police' });
  expect(reached.staffing.outside).toEqual({ forensics: 'Police' });
  expect(after(reached, setOutside, { skill: 'forensics', where: null }).staffing.outside).toEqual({});
});

it('typing in one field of the same rows is one step, in another field or row another', () => {
  const key = (ids: readonly string[], patch: Partial<Position>) =>
    positionCommands.update.mergeKey({ ids, patch });
  expect(key(['a'], { title: 'N' })).toBe(key(['a'], { title: 'Na' }));
  expect(key(['a'], { title: 'N' })).not.toBe(key(['a'], { note: 'N' }));
  expect(key(['a'], { title: 'N' })).not.toBe(key(['b'], { title: 'N' }));
  expect(positionCommands.change.mergeKey({ changes: [], entries: [] })).toBeNull();
});

describe('figures that no plan can hold', () => {
  const invalid = (field: string) => ({ type: 'invalid', field });
  const plan = planWithMoney({
    positions: [aPosition({ id: 'a', start: { day: '2027-05-20', task: null } })],
  });

  it('are refused by the commands too', () => {
    expect(refusal(plan, positionCommands.update, { ids: ['a'], patch: { salary: -1 } })).toEqual(
      invalid('salary'),
    );
    expect(refusal(plan, positionCommands.update, { ids: ['a'], patch: { share: 0 } })).toEqual(
      invalid('share'),
    );
    expect(refusal(plan, trainingCommands.add, { entries: [aTraining({ cost: -5 })] })).toEqual(
      invalid('cost'),
    );
    const grade = { id: 'g', name: 'G', yearly: -1 };
    expect(refusal(plan, gradeCommands.add, { entry: grade })).toEqual(invalid('yearly'));
    expect(refusal(plan, setDemand, { service: 'x', hours: -1 })).toEqual(invalid('x'));
  });

  it('are refused where a position ends before it begins, unless the file brought it so', () => {
    const ids = ['a'];
    expect(refusal(plan, positionCommands.update, { ids, patch: { end: '2027-05-19' } })).toEqual(
      invalid('end'),
    );
    const end = '2027-05-20';
    expect(after(plan, positionCommands.update, { ids, patch: { end } }).staffing.positions[0]?.end).toBe(
      end,
    );
    const [post] = plan.staffing.positions;
    const opened = planWithMoney({ positions: post ? [{ ...post, end: '2020-01-01' }] : [] });
    expect(
      after(opened, positionCommands.update, { ids, patch: { title: 'Kept' } }).staffing.positions[0]?.title,
    ).toBe('Kept');
  });
});
