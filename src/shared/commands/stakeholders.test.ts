import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planArbitrary } from '@test/builders/plan-arbitrary';
import {
  aPerson,
  aStakeholder,
  aTask,
  anAction,
  anOwnItem,
  planWithStakeholders,
} from '@test/builders/plan-parts';
import { crossChecks } from '../plan/cross-checks';
import type { Plan } from '../plan/types';
import { serializePlan } from '../plan-file/serialize-plan';
import type { Command } from './command';
import { removeCustomItem } from './items';
import { personCommands } from './people';
import { addStakeholders, declineSuggestion, engagementCommands, removeStakeholders } from './stakeholders';
import { relationCommands, setRaciCell, updateStakeholders } from './stakeholders';
import { importTimeline } from './timeline-import';
import { layOutTimeline } from './timeline-settings';
import { removeTasks } from './timeline-tasks';
import { setWorksheetField } from './worksheet';

function done<Args>(command: Command<Args>, plan: Plan, args: Args): Plan {
  const result = command.run(plan, args);
  if (!result.ok) throw new Error(`${command.id}: ${JSON.stringify(result.error)}`);
  return result.value;
}

function textOf(plan: Plan): string {
  return serializePlan(plan, { appVersion: '0.1.0', savedAt: '2026-03-01T09:00:00.000Z' });
}

const MINISTRY = aStakeholder({ id: 'ministry' });
const AGENCY = aStakeholder({ id: 'agency', name: 'Agency', parent: 'ministry' });
const OFFICE = aStakeholder({ id: 'office', name: 'Office', parent: 'agency' });

it('names a person who is not in the plan yet in one step, and nobody where the entry is gone', () => {
  const plan = registerPlan();
  const bo = aPerson('bo', 'Bo Lind');
  const args = { ids: ['agency'], patch: { owner: 'bo' }, people: [bo] };
  const after = done(updateStakeholders, plan, args);
  expect(after.people.at(-1)).toEqual(bo);
  expect(after.stakeholders.register.find(({ id }) => id === 'agency')?.owner).toBe('bo');
  expect(updateStakeholders.run(plan, { ...args, ids: ['nobody'] }).ok).toBe(false);
});

/** Three bodies one above the other; everything there is names the one in the middle. */
function registerPlan(): Plan {
  return planWithStakeholders(
    {
      register: [MINISTRY, AGENCY, OFFICE],
      relations: [{ id: 'rel', from: 'ministry', to: 'agency', kind: 'funds', note: '' }],
      actions: [
        anAction({ id: 'for-agency', stakeholder: 'agency' }),
        anAction({ id: 'for-all', task: 'task-1', items: ['own-1', 's1-name-sponsor'] }),
      ],
      declined: ['brief:agency', 'brief:office'],
      raci: {
        columns: ['ministry', 'agency'],
        rows: [{ id: 'row', activity: 'mandate', name: '', cells: { agency: 'R', ministry: 'A' } }],
      },
    },
    { people: [{ ...aPerson('ana', 'Ana Duarte'), organizations: ['agency', 'ministry'] }] },
  );
}

function withTask(plan: Plan): Plan {
  return { ...plan, timeline: { ...plan.timeline, tasks: [aTask({ id: 'task-1' })] } };
}

describe('a stakeholder that is removed', () => {
  it('leaves no trace, and nothing else goes', () => {
    const plan = withTask(registerPlan());
    const after = done(removeStakeholders, plan, { ids: ['agency'] });
    expect(textOf(plan)).toContain('agency');
    expect(textOf(after)).not.toContain('agency');
    expect(crossChecks(after)).toEqual([]);
    expect(after.stakeholders.register).toEqual([MINISTRY, { ...OFFICE, parent: null }]);
    expect(after.stakeholders.actions.map(({ id }) => id)).toEqual(['for-all']);
    expect(after.stakeholders.declined).toEqual(['brief:office']);
    expect(after.stakeholders.raci.rows[0]?.cells).toEqual({ ministry: 'A' });
    expect(after.people[0]?.organizations).toEqual(['ministry']);
  });

  it('stays when another one of the same removal is not there', () => {
    const plan = registerPlan();
    const result = removeStakeholders.run(plan, { ids: ['agency', 'nobody'] });
    expect(result).toEqual({ ok: false, error: { type: 'notFound', what: 'stakeholder', id: 'nobody' } });
  });
});

describe('a person who is removed', () => {
  it('leaves no trace in any plan', () => {
    // Random plans have texts of any letters: this id is too long to come about by chance.
    const id = 'person-who-goes-away';
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const text = textOf(plan).replaceAll('"person-a"', `"${id}"`);
        const named = (JSON.parse(text) as { plan: Plan }).plan;
        const after = done(personCommands.remove, named, { id });
        expect(textOf(after)).not.toContain(id);
        expect(crossChecks(after)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('takes the entry of the register along that is this person, with its actions', () => {
    const minister = aStakeholder({ id: 'minister', name: '', person: 'ana', parent: 'ministry' });
    const plan = planWithStakeholders(
      {
        register: [{ ...MINISTRY, owner: 'ana' }, minister],
        actions: [anAction({ id: 'gone', stakeholder: 'minister' }), anAction({ id: 'kept', who: 'ana' })],
      },
      { people: [aPerson('ana', 'Ana Duarte')] },
    );
    const after = done(personCommands.remove, plan, { id: 'ana' });
    expect(after.stakeholders.register).toEqual([MINISTRY]);
    expect(after.stakeholders.actions).toEqual([anAction({ id: 'kept' })]);
  });
});

describe('the bodies above each other', () => {
  it.each(['office', 'agency'])('refuse %s above the agency it belongs to', (parent) => {
    const result = updateStakeholders.run(registerPlan(), { ids: ['agency'], patch: { parent } });
    expect(result).toEqual({ ok: false, error: { type: 'invalid', field: 'parent' } });
  });

  it('take another parent that stands elsewhere', () => {
    const after = done(updateStakeholders, registerPlan(), {
      ids: ['office'],
      patch: { parent: 'ministry' },
    });
    expect(after.stakeholders.register.map(({ parent }) => parent)).toEqual([null, 'ministry', 'ministry']);
  });

  it('refuse a list in which two bodies stand above each other, and take none of it', () => {
    const entries = [
      aStakeholder({ id: 'a', parent: 'b' }),
      aStakeholder({ id: 'b', parent: 'a' }),
      aStakeholder({ id: 'c' }),
    ];
    const result = addStakeholders.run(registerPlan(), { entries, people: [] });
    expect(result).toEqual({ ok: false, error: { type: 'invalid', field: 'parent' } });
  });
});

describe('edits that would point nowhere', () => {
  it.each([
    ['a relation', relationCommands.update.run(registerPlan(), { id: 'rel', patch: { to: 'nobody' } })],
    ['an action', engagementCommands.add.run(registerPlan(), { entry: anAction({ stakeholder: 'nobody' }) })],
    ['a letter', setRaciCell.run(registerPlan(), { row: 'row', stakeholder: 'nobody', letter: 'I' })],
  ])('are refused for %s', (_what, result) => {
    expect(result).toEqual({ ok: false, error: { type: 'notFound', what: 'stakeholder', id: 'nobody' } });
  });

  it('are refused for an entry that would be nobody', () => {
    const result = updateStakeholders.run(registerPlan(), { ids: ['office'], patch: { name: '' } });
    expect(result).toEqual({ ok: false, error: { type: 'invalid', field: 'name' } });
  });
});

describe('a suggestion that is declined', () => {
  it('is declined once, and can be taken back', () => {
    const start = registerPlan();
    const args = { suggestion: 'listen', stakeholder: 'agency' };
    const once = done(declineSuggestion, start, { ...args, declined: true });
    const twice = done(declineSuggestion, once, { ...args, declined: true });
    expect(twice.stakeholders.declined).toEqual(['brief:agency', 'brief:office', 'listen:agency']);
    expect(done(declineSuggestion, twice, { ...args, declined: false })).toEqual(start);
  });
});

describe('actions let go', () => {
  const taskOf = (plan: Plan) => plan.stakeholders.actions.map(({ task }) => task);
  const plan = withTask(registerPlan());
  const other = aTask({ id: 'task-2' });

  it.each([
    ['is removed', done(removeTasks, plan, { ids: ['task-1'], repair: false, newId: () => 'new' })],
    [
      'is laid out anew',
      done(layOutTimeline, plan, { tasks: [other], links: [], levers: [], lengthMonths: 24 }),
    ],
    [
      'is replaced by a file',
      done(importTimeline, plan, {
        ...{ timeline: { ...plan.timeline, tasks: [other] }, people: [], mode: 'replace' },
        ...{ startDay: null, weekend: null },
      }),
    ],
  ])('of a task that %s', (_how, after) => {
    expect(taskOf(plan)).toEqual([null, 'task-1']);
    expect(taskOf(after)).toEqual([null, null]);
    expect(crossChecks(after)).toEqual([]);
  });

  it('of an own item that is removed, and of no other item', () => {
    const stages = { ...plan.stages, customItems: [anOwnItem({ id: 'own-1' })] };
    const after = done(removeCustomItem, { ...plan, stages }, { id: 'own-1' });
    expect(after.stakeholders.actions.map(({ items }) => items)).toEqual([[], ['s1-name-sponsor']]);
  });
});

it('a stakeholder lets go of a group of the constituency that is removed, and of no other', () => {
  const group = { name: '', sector: '', capability: null, needs: '', services: [], pilot: false, phase: '' };
  const served = (id: string) => ({ ...MINISTRY.served, group: id });
  const plan = planWithStakeholders({
    register: [
      { ...MINISTRY, served: served('banks') },
      { ...OFFICE, parent: null, served: served('power') },
    ],
  });
  const edit = (value: readonly unknown[]) => ({ section: 'constituency', field: 'groups', value });
  const banks = { ...group, id: 'banks' };
  const both = done(setWorksheetField, plan, edit([banks, { ...group, id: 'power' }]));
  const after = done(setWorksheetField, both, edit([banks]));
  const groups = (of: Plan) => of.stakeholders.register.map((entry) => entry.served.group);
  expect(groups(both)).toEqual(['banks', 'power']);
  expect(groups(after)).toEqual(['banks', null]);
});
