import { describe, expect, it } from 'vitest';
import { aPlan, aTask, planWithStakeholders } from '@test/builders/plan-parts';
import { aContact, aStep, aBody } from '@test/builders/stakeholder-parts';
import sources from '../catalog/sources.json';
import { parseDay, type Day } from '../core/day';
import { createTranslator } from '../i18n/create-translator';
import type { EngagementAction, Plan, Stakeholder, Stakeholders } from '../plan/types';
import { adviceFor, adviceOn, type AdviceRule, type Finding } from './index';

const TODAY = parseDay('2028-06-01') ?? (0 as Day);
/** Keeps the rule that no law-enforcement contact is known out of tests of other rules. */
const POLICE = aBody('police', { roles: ['lawEnforcement'], channels: 'Duty phone' });

function planOf(
  entries: readonly Stakeholder[],
  part: Partial<Stakeholders> = {},
  change: Partial<Plan> = {},
): Plan {
  return planWithStakeholders({ register: [POLICE, ...entries], ...part }, change);
}
const found = (plan: Plan): readonly Finding[] =>
  adviceFor(plan).filter(({ where }) => where.screen === 'stakeholders');
const rules = (plan: Plan): readonly AdviceRule[] => found(plan).map(({ rule }) => rule);
const constituent = (id: string, change: Partial<Stakeholder> = {}): Stakeholder =>
  aBody(id, { roles: ['constituent'], ...change });
const pilot = (id: string, change: Partial<Stakeholder> = {}): Stakeholder => {
  const entry = constituent(id, change);
  return { ...entry, served: { ...entry.served, pilot: true } };
};
const peer = (id: string, change: Partial<Stakeholder> = {}): Stakeholder =>
  aBody(id, { roles: ['peerTeam'], ...change });

it('says nothing of an empty register, nor of names alone', () => {
  expect(rules(aPlan())).toEqual([]);
  expect(rules(planOf([aBody('a'), aBody('b')]))).toEqual([]);
});

describe('influential stakeholders', () => {
  const looked = { owner: 'p1', backup: 'p2' } as const;

  it('are named together when they lack an owner, a backup contact or an action', () => {
    const entries = [aBody('a', { influence: 4 }), aBody('b', { influence: 5, owner: 'p1' })];
    const actions = [aStep('x', { stakeholder: 'a', done: '2027-02-01' })];
    expect(found(planOf(entries, { actions }))).toMatchObject([
      { rule: 'influentialNoOwner', severity: 'warning', values: { count: 1, names: 'a' } },
      { rule: 'influentialNoBackup', severity: 'notice', values: { count: 2, names: 'a, b' } },
      { rule: 'influentialNoAction', where: { section: 'b' }, values: { count: 1, names: 'b' } },
    ]);
  });

  it('have no backup contact when the first contact is named twice', () => {
    const twice = aBody('a', { influence: 4, owner: 'p1', primary: 'p1', backup: 'p1' });
    expect(rules(planOf([twice], { actions: [aStep('x', { stakeholder: 'a' })] }))).toEqual([
      'influentialNoBackup',
    ]);
  });

  it('draw no remark when somebody looks after them, nor do those of less influence', () => {
    const entries = [aBody('a', { influence: 4, ...looked }), aBody('b', { influence: 3 })];
    expect(rules(planOf(entries, { actions: [aStep('x', { stakeholder: 'a' })] }))).toEqual([]);
  });

  it('are named up to five', () => {
    const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aBody(id, { influence: 5 }));
    const named = (some: readonly Stakeholder[]) => found(planOf(some))[0]?.values;
    expect(named(entries)).toEqual({ count: 6, names: 'a, b, c, d, e, …' });
    expect(named(entries.slice(1))).toEqual({ count: 5, names: 'b, c, d, e, f' });
  });
});

describe('law enforcement', () => {
  const without = (register: readonly Stakeholder[]) => found(planWithStakeholders({ register }));

  it('is missed in a register without it, and where it cannot be reached', () => {
    expect(without([aBody('a')])).toMatchObject([{ rule: 'noLawEnforcement', where: { section: null } }]);
    const unit = aBody('unit', { type: 'lawEnforcement' });
    expect(without([unit])).toMatchObject([{ rule: 'noLawEnforcement', where: { section: 'unit' } }]);
  });

  it.each<Partial<Stakeholder>>([
    { primary: 'p1' },
    { backup: 'p1' },
    { channels: 'Desk' },
    { name: '', person: 'p1' },
  ])('is there with %j', (change) =>
    expect(without([aBody('unit', { type: 'lawEnforcement', ...change })])).toEqual([]),
  );
});

describe('trust', () => {
  /** Full operation on Thursday 7 January 2027. */
  const timeline = (): Plan['timeline'] => ({ ...aPlan().timeline, tasks: [aTask({ duration: 5 })] });
  const planned = (...dues: readonly (string | null)[]) => {
    const actions = dues.map((due, index) => aStep(`a${index}`, { stakeholder: 'c', due }));
    return planOf([pilot('c')], { actions }, { timeline: timeline() });
  };

  const onLaunch = (change: Partial<Stakeholder>, actions: Stakeholders['actions'] = []) =>
    found(planOf([pilot('c', change)], { actions }, { timeline: timeline() }));

  it('sought only after the start draws a warning', () => {
    expect(found(planned('2027-01-20', '2027-02-01'))).toMatchObject([
      {
        rule: 'trustAfterLaunch',
        values: { count: 1 },
        where: { section: 'c', path: 'stakeholders.actions.a0.due' },
      },
    ]);
  });

  it.each<[string, Partial<Stakeholder>, Partial<EngagementAction> | null]>([
    ['nothing at all', {}, null],
    ['an action without a day', {}, { due: null }],
    [
      'an action done after the start, though it was due before',
      {},
      { due: '2027-01-05', done: '2027-02-01' },
    ],
    ['a contact after the start', { contacts: [aContact('2027-01-08')] }, null],
  ])('is warned of with %s', (_case, change, action) => {
    const actions = action === null ? [] : [aStep('a', { stakeholder: 'c', ...action })];
    expect(onLaunch(change, actions).map(({ rule }) => rule)).toEqual(['trustAfterLaunch']);
  });

  it('sought in time draws none', () => {
    expect(rules(planned('2027-01-05', '2027-02-01'))).toEqual([]);
    expect(rules(planned('2027-01-07', null))).toEqual([]);
    expect(onLaunch({ contacts: [aContact('2027-01-07')] })).toEqual([]);
    const done = [aStep('a', { stakeholder: 'c', due: '2027-02-01', done: '2027-01-02' })];
    expect(onLaunch({}, done)).toEqual([]);
  });

  it('is not judged without a timeline or constituents, nor earned by actions for others', () => {
    const actions = [aStep('a', { stakeholder: 'police', due: '2027-01-02' })];
    expect(onLaunch({}, actions).map(({ rule }) => rule)).toEqual(['trustAfterLaunch']);
    expect(rules(planOf([aBody('b')], {}, { timeline: timeline() }))).toEqual([]);
    expect(
      rules(planOf([pilot('c')], { actions: [aStep('a', { stakeholder: 'c', due: '2099-01-01' })] })),
    ).toEqual([]);
  });
});

describe('peer teams', () => {
  const met = [aContact('2028-01-10')];

  it('tied to one person are named', () => {
    const entries = [
      peer('a', { primary: 'p1', contacts: met }),
      peer('b', { primary: 'p1', backup: 'p2', contacts: met }),
      peer('d', { primary: 'p1', backup: 'p1', contacts: met }),
    ];
    expect(found(planOf([...entries, peer('c', { contacts: met })]))).toMatchObject([
      { rule: 'peersByOnePerson', values: { count: 2, names: 'a, d' } },
    ]);
  });

  it('never met are named unless something is planned', () => {
    const onDay = (plan: Plan) => adviceOn(plan, TODAY);
    expect(onDay(planOf([peer('a'), peer('b', { contacts: met })]))).toMatchObject([
      { rule: 'peersNeverMet', values: { count: 1, names: 'a' } },
    ]);
    expect(onDay(planOf([peer('a')], { actions: [aStep('x', { stakeholder: 'a' })] }))).toEqual([]);
    const done = [aStep('x', { stakeholder: 'a', done: '2028-01-01' })];
    expect(onDay(planOf([peer('a')], { actions: done })).map(({ rule }) => rule)).toEqual(['peersNeverMet']);
  });

  const lately = (contacts: Stakeholder['contacts'], part: Partial<Stakeholders> = {}) =>
    adviceOn(planOf([peer('a', { contacts })], part), TODAY).map(({ rule }) => rule);

  it('are not met by a contact dated after today', () => {
    expect(lately([aContact('2028-06-02')])).toEqual(['peersNeverMet']);
    expect(lately([aContact('2028-06-01')])).toEqual([]);
    expect(lately([aContact('2026-01-01'), aContact('2999-01-01')])).toEqual(['peersNotMetLately']);
  });

  it('not met for twelve months are named on the day', () => {
    expect(lately([aContact('2027-05-31'), aContact('2026-01-01')])).toEqual(['peersNotMetLately']);
    expect(lately([aContact('2027-06-01'), aContact('2026-01-01')])).toEqual([]);
    const actions = [aStep('x', { stakeholder: 'a', done: '2026-01-01', frequency: 'yearly' })];
    expect(lately([aContact('2026-01-01')], { actions })).toEqual([]);
  });
});

describe('the pilot group', () => {
  it('is missed once there are constituents', () => {
    expect(found(planOf([constituent('a'), constituent('b')]))).toMatchObject([
      { rule: 'noPilot', values: { count: 2 } },
    ]);
    expect(rules(planOf([constituent('a'), pilot('b')]))).toEqual([]);
  });
});

describe('the grid', () => {
  const looked = { owner: 'p1', backup: 'p2' } as const;
  const grid = (close: number, all: number) => {
    const entries = Array.from({ length: all }, (_, index) =>
      aBody(`s${index}`, { influence: index < close ? 5 : 1, interest: 5, ...looked }),
    );
    const actions = entries.map(({ id }) => aStep(`a-${id}`, { stakeholder: id }));
    return planOf(entries, { actions });
  };

  it.each([
    [4, 4, false],
    [3, 5, false],
    [4, 5, true],
    [6, 10, false],
    [7, 10, true],
  ])('with %i of %i managed closely is too full: %s', (close, all, full) => {
    expect(found(grid(close, all)).map(({ rule, values }) => [rule, values])).toEqual(
      full ? [['everybodyManaged', { count: close, all }]] : [],
    );
  });
});

it('every remark is said in words, with nothing left to fill in, and rests on a source', () => {
  const crowd = ['a', 'b', 'c', 'd', 'e'].map((id) => peer(id, { influence: 5, interest: 5, primary: 'p1' }));
  const plan = planWithStakeholders({ register: [...crowd, constituent('k')] });
  const all = [
    ...found(plan),
    ...adviceOn(planOf([peer('w'), peer('x', { contacts: [aContact('2020-01-01')] })]), TODAY),
  ];
  expect(all.map(({ rule }) => rule)).toEqual([
    ...['influentialNoOwner', 'influentialNoBackup', 'influentialNoAction', 'noLawEnforcement'],
    ...['peersByOnePerson', 'noPilot', 'everybodyManaged', 'peersNeverMet', 'peersNotMetLately'],
  ]);
  const { t } = createTranslator('en');
  for (const { rule, values, refs } of all) {
    for (const text of [
      t(`advice.${rule}Title`, values),
      t(`advice.${rule}Reason`),
      t(`advice.${rule}Remedy`),
    ]) {
      expect(text).not.toMatch(/\{\{|^advice\./);
    }
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
  }
});
