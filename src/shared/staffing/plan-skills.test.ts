import { describe, expect, it } from 'vitest';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { aTask } from '@test/builders/plan-parts';
import { EMPTY_TIMELINE } from '../plan/defaults';
import type { Plan, ServiceChoice, Staffing } from '../plan/types';
import { capacityOf, skillGapsIn, skillsAtLaunch } from '.';

const SERVICE: ServiceChoice = {
  ...{ status: 'launch' as const, laterMonth: null, reason: '', hours: null, reaction: '', resolution: '' },
  ...{ functions: [], sharedWith: '', note: '' },
};

/** Starts in January 2027, gate C in March 2027, looks five years ahead. */
function plan(staffing: Partial<Staffing>, choices: Plan['services']['choices'] = {}): Plan {
  const gate = { kind: 'fixed', gate: 'c', start: '2027-03-01', finish: '2027-03-01' } as const;
  const services = { choices, operatorsAroundTheClock: null, note: '' };
  return planWithMoney(staffing, {}, { services, timeline: { ...EMPTY_TIMELINE, tasks: [aTask(gate)] } });
}

const wanted = { dns: 3 };
const from = (day: string) => ({ day, task: null });

describe('skills of the plan', () => {
  it('are missing from the first month of the post that wants them until somebody holds them', () => {
    const positions = [
      aPosition({ id: 'a', wanted, start: from('2027-02-01'), held: { dns: 1 } }),
      aPosition({ id: 'b', start: from('2027-06-01'), held: { dns: 3 } }),
    ];
    expect(skillGapsIn(plan({ positions }))).toEqual([
      { skill: 'dns', fromMonth: '2027-02', toMonth: '2027-05', missing: 2 },
    ]);
    expect(skillsAtLaunch(plan({ positions })).get('dns')).toMatchObject({
      state: 'gap',
      needed: 3,
      inside: 1,
    });
  });

  it('that are reached outside are none that are missing', () => {
    const positions = [aPosition({ wanted, start: from('2027-02-01') })];
    const reached = plan({ positions, outside: { dns: 'University' } });
    expect(skillGapsIn(reached)).toEqual([]);
    expect(skillsAtLaunch(reached).get('dns')?.state).toBe('outside');
  });
});

describe('hours of services against hours of people', () => {
  const positions = [aPosition({ role: 'incidentHandler', start: from('2027-01-01') })];
  const month = (staffing: Partial<Staffing>, choices: Plan['services']['choices'], at: number) => {
    const result = capacityOf(plan({ positions, ...staffing }, choices));
    return result?.ok ? result.value[at] : null;
  };

  it('count from launch, and incidents only against the share of time that is for them', () => {
    const choices = { 'sv-incident-coordination': SERVICE };
    const demand = { 'sv-incident-coordination': 120 };
    // 1,656 h a year are 138 h a month, four fifths of them 110.4 h.
    expect(month({ demand }, choices, 1)?.all).toEqual({ available: 138, needed: 0, balance: 138 });
    expect(month({ demand }, choices, 2)?.all.balance).toBe(18);
    expect(month({ demand }, choices, 2)?.handling.balance).toBe(-9.6);
  });

  it('of a later service count from its month, those of one not offered never', () => {
    const later = { 'sv-exercises': { ...SERVICE, status: 'later', laterMonth: 7 } } as const;
    const demand = { 'sv-exercises': 20 };
    expect(month({ demand }, later, 5)?.all.needed).toBe(0);
    expect(month({ demand }, later, 6)?.all.needed).toBe(20);
    expect(month({ demand }, {}, 40)?.all.needed).toBe(0);
  });
});
