import { describe, expect, test } from 'vitest';
import { aDecision, aLogEntry, anItem, aPlan, aRisk, planWithStages } from '@test/builders/plan-parts';
import { stageOf } from '../catalog/stages';
import { overviewOf, planClock } from './overview';

describe('the clock of a plan from 1 January 2027 over 24 months', () => {
  test.each([
    ['2026-12-22', { phase: 'before', daysToStart: 10 }],
    ['2027-01-01', { phase: 'within', month: 1, daysToStart: 0 }],
    ['2027-01-31', { phase: 'within', month: 1 }],
    ['2027-02-01', { phase: 'within', month: 2 }],
    ['2028-12-31', { phase: 'within', month: 24 }],
    ['2029-01-01', { phase: 'after', month: 25 }],
  ])('%s', (today, expected) => {
    expect(planClock(aPlan(), today)).toMatchObject({ months: 24, ...expected });
  });
});

describe('the overview', () => {
  const FIRST_OF_STAGE3 = stageOf('stage3').themes[0]?.items[0]?.id ?? '';
  const TODAY = '2027-03-01';

  test('of a new plan says that nothing was recorded, and begins with stage 1', () => {
    const overview = overviewOf(aPlan(), TODAY);
    expect(overview.untouched).toBe(true);
    expect(overview.next.map(({ item }) => item.stage)).toEqual(Array(5).fill('stage1'));
    expect(overview.stages.map(({ id, status }) => `${id} ${status.kind}`)).toEqual([
      'stage1 notStarted',
      'stage2 notStarted',
      'stage3 notStarted',
      'stage4 notStarted',
      'stage5 notStarted',
    ]);
  });

  test('takes the next things from the stages under way, which may overlap', () => {
    const plan = planWithStages({
      log: [
        aLogEntry({ id: 'a', stage: 'stage2' }),
        aLogEntry({ id: 'b', stage: 'stage3' }),
        aLogEntry({ id: 'c', stage: 'stage1', action: 'completed' }),
      ],
      items: {
        [FIRST_OF_STAGE3]: anItem({ due: '2027-01-01' }),
        's1-name-sponsor': anItem({ due: '2027-01-10' }),
      },
    });
    const [first, ...rest] = overviewOf(plan, TODAY).next;
    expect(first).toMatchObject({ item: { id: FIRST_OF_STAGE3 }, reason: 'overdue' });
    expect(rest.map(({ item }) => item.stage)).toEqual(Array(4).fill('stage2'));
  });

  test('goes on to the stage after the completed ones when none is under way', () => {
    const plan = planWithStages({ log: [aLogEntry({ action: 'completed' })] });
    expect(overviewOf(plan, TODAY).next[0]?.item.stage).toBe('stage2');
  });

  test('lists the overdue of every stage, longest first, and the blocked in order', () => {
    const plan = planWithStages({
      items: {
        's1-name-sponsor': anItem({ due: '2027-02-20' }),
        's5-no-such': anItem({ due: '2027-01-01', state: 'blocked' }),
        's1-agree-route': anItem({ due: '2027-01-20', state: 'blocked' }),
        's1-form-core-team': anItem({ state: 'blocked' }),
      },
    });
    const overview = overviewOf(plan, TODAY);
    expect(overview.overdue.map((item) => item.id)).toEqual(['s1-agree-route', 's1-name-sponsor']);
    expect(overview.blocked.map((item) => item.id)).toEqual(['s1-form-core-team', 's1-agree-route']);
  });

  test('lists open decisions and scores open risks', () => {
    const plan = aPlan({
      decisions: [aDecision({ id: 'made', chosen: 'yes' }), aDecision({ id: 'open' })],
      // 3 x 4 = 12, 5 x 3 = 15, 4 x 3 = 12 with less impact; the closed one would be 25.
      risks: [
        aRisk({ id: 'low-impact', likelihood: 4, impact: 3 }),
        aRisk({ id: 'middle', likelihood: 3, impact: 4 }),
        aRisk({ id: 'top', likelihood: 5, impact: 3 }),
        aRisk({ id: 'closed', likelihood: 5, impact: 5, status: 'closed' }),
      ],
    });
    const overview = overviewOf(plan, TODAY);
    expect(overview.openDecisions.map((entry) => entry.id)).toEqual(['open']);
    expect(overview.risks.map(({ risk, score }) => `${risk.id} ${score}`)).toEqual([
      'top 15',
      'middle 12',
      'low-impact 12',
    ]);
  });
});
