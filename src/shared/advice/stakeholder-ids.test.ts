import { expect, it } from 'vitest';
import { richPlan } from '@test/builders/rich-plan';
import { planWithStakeholders } from '@test/builders/plan-parts';
import { aBody, aStep } from '@test/builders/stakeholder-parts';
import { NEW_STAKEHOLDER } from '../plan/defaults';
import { unknownIds } from './unknown-ids';

const NEW = 'from-elsewhere';

it('warns of every catalog id of the register that this version does not know', () => {
  const { served } = NEW_STAKEHOLDER;
  const plan = planWithStakeholders({
    register: [
      aBody('one', {
        ...{ type: NEW, sector: NEW, roles: ['media', NEW], served: { ...served, services: [NEW] } },
      }),
    ],
    actions: [aStep('act', { stakeholder: 'one', suggestion: NEW, items: ['s1-name-sponsor', NEW] })],
    declined: [`${NEW}:one`, 'listen:one'],
    raci: { columns: [], rows: [{ id: 'row', activity: NEW, name: '', cells: {} }] },
  });
  const found = unknownIds(plan);
  expect(found.map(({ where }) => [where.path, where.section])).toEqual([
    ['stakeholders.register.one.type', 'one'],
    ['stakeholders.register.one.sector', 'one'],
    ['stakeholders.register.one.roles', 'one'],
    ['stakeholders.register.one.served.services', 'one'],
    ['stakeholders.actions.act.suggestion', 'one'],
    ['stakeholders.actions.act.items', 'one'],
    ['stakeholders.declined', null],
    ['stakeholders.raci.rows.row.activity', null],
  ]);
  expect(new Set(found.map(({ severity, values }) => `${severity} ${String(values['id'])}`))).toEqual(
    new Set([`warning ${NEW}`]),
  );
  expect(found.every(({ where }) => where.screen === 'stakeholders')).toBe(true);
});

it('is silent about the ids of this version', () => {
  const plan = richPlan();
  expect(plan.stakeholders.actions.length).toBeGreaterThan(0);
  expect(unknownIds(plan).filter(({ where }) => where.screen === 'stakeholders')).toEqual([]);
});
