import { describe, expect, it } from 'vitest';
import sources from '../catalog/sources.json';
import { staffRole } from '../catalog/staffing-further-roles';
import type { StaffPosition } from './position';
import { staffingWarnings, type StaffingInput, type StaffingWarning } from './staffing-warnings';

const post = (id: string, role: string, change: Partial<StaffPosition> = {}): StaffPosition => ({
  id,
  role,
  level: 'ordinary',
  share: 100,
  incidentShare: null,
  person: id,
  startMonth: '2027-01',
  endMonth: null,
  skills: {},
  backup: null,
  tasks: [],
  ...change,
});
const SENIOR = post('senior', 'incidentHandler', { level: 'senior' });
const HEAD = post('head', 'manager', { level: 'lead' });
const ENGAGEMENT = post('engagement', 'engagementLead');
/** A team nothing is to be said of. */
const SOUND = [HEAD, ENGAGEMENT, SENIOR, post('junior', 'incidentHandler', { level: 'junior' })];

function warningsOf(
  positions: readonly StaffPosition[],
  change: Partial<StaffingInput> = {},
): readonly StaffingWarning[] {
  const input = {
    positions,
    needs: [],
    outside: [],
    roundTheClock: null,
    hasOutsideOperators: false,
    ...change,
  };
  return staffingWarnings(input, '2027-06') ?? [];
}
const rulesOf = (...input: Parameters<typeof warningsOf>): readonly string[] =>
  warningsOf(...input).map(({ rule }) => rule);

describe('staffingWarnings', () => {
  it('says nothing of a sound team and of one that has not begun', () => {
    expect(rulesOf(SOUND)).toEqual([]);
    expect(rulesOf([post('a', 'manager', { startMonth: '2027-07' })])).toEqual([]);
  });

  it('refuses a month that is none', () => {
    const input = {
      positions: SOUND,
      needs: [],
      outside: [],
      roundTheClock: null,
      hasOutsideOperators: false,
    };
    expect(staffingWarnings(input, 'June')).toBeNull();
  });

  describe('fewer than three people', () => {
    const two = [HEAD, SENIOR];

    it('counts people and not posts', () => {
      const same = [...two, post('third', 'trainer', { person: 'head' })];
      expect(warningsOf(same)).toMatchObject([{ rule: 'fewerThanThree', values: { people: 2, needed: 3 } }]);
    });

    it('counts part-timers and posts without a name', () => {
      expect(rulesOf([...two, post('third', 'trainer', { share: 20 })])).toEqual([]);
      expect(rulesOf([...two, post('third', 'trainer', { person: null })])).toEqual([]);
    });

    it('counts those who have left no more', () => {
      expect(rulesOf([...two, post('third', 'trainer', { endMonth: '2027-05' })])).toEqual([
        'fewerThanThree',
      ]);
      expect(rulesOf([...two, post('third', 'trainer', { endMonth: '2027-06' })])).toEqual([]);
    });
  });

  describe('the head as the only senior', () => {
    const juniors = ['a', 'b'].map((id) => post(id, 'incidentHandler', { level: 'junior' }));

    it('is seen where handlers are juniors', () => {
      expect(warningsOf([HEAD, ENGAGEMENT, ...juniors])).toMatchObject([
        { rule: 'headOnlySenior', positions: ['head'] },
      ]);
    });

    it('is not mended by the head’s own second post', () => {
      const second = post('second', 'threatAnalyst', { level: 'senior', person: 'head' });
      expect(rulesOf([HEAD, ENGAGEMENT, ...juniors, second])).toEqual(['headOnlySenior']);
    });

    it('is mended by a senior analyst, not by a senior lawyer', () => {
      const senior = { level: 'senior' } as const;
      expect(rulesOf([HEAD, ENGAGEMENT, ...juniors, post('x', 'threatAnalyst', senior)])).toEqual([]);
      expect(rulesOf([HEAD, ENGAGEMENT, ...juniors, post('x', 'lawyer', senior)])).toEqual([
        'headOnlySenior',
      ]);
    });

    it('is not asked where nobody handles incidents yet', () => {
      expect(rulesOf([HEAD, ENGAGEMENT, post('x', 'lawyer')])).toEqual([]);
    });
  });

  describe('engagement and operations in one person', () => {
    const operations = post('ops', 'operationsManager');

    it('is seen by the roles of one person, and names both posts', () => {
      const engaged = { ...ENGAGEMENT, person: 'ops' };
      expect(warningsOf([HEAD, SENIOR, operations, engaged])).toMatchObject([
        { rule: 'engagementOperates', positions: ['ops', 'engagement'] },
      ]);
      expect(rulesOf([HEAD, SENIOR, operations, ENGAGEMENT])).toEqual([]);
    });

    it('is seen by a task given to the operations manager', () => {
      expect(rulesOf([HEAD, SENIOR, { ...operations, tasks: ['engagementLead-brief'] }])).toEqual([
        'engagementOperates',
      ]);
    });

    it('lets the head do engagement only where somebody else runs operations', () => {
      const engaged = { ...ENGAGEMENT, person: 'head' };
      expect(rulesOf([HEAD, SENIOR, engaged, post('third', 'incidentHandler')])).toEqual([
        'engagementOperates',
      ]);
      expect(rulesOf([HEAD, SENIOR, engaged, operations])).toEqual([]);
      expect(rulesOf([HEAD, SENIOR, engaged, post('deputy', 'assistantManager')])).toEqual([]);
    });

    it('knows tasks that exist', () => {
      const ids = ['engagementLead', 'operationsManager', 'assistantManager', 'manager'].flatMap(
        (role) => staffRole(role)?.tasks.map(({ id }) => id) ?? [],
      );
      for (const task of ids.filter((id) => !id.startsWith('engagementLead'))) {
        const both = rulesOf([
          SENIOR,
          post('a', 'trainer'),
          post('b', 'trainer', { tasks: [task, 'engagementLead-constituents'] }),
        ]);
        const runs = [
          'operationsManager-run',
          'operationsManager-shifts',
          'assistantManager-assign',
          'manager-supervise',
        ];
        expect(both, task).toEqual(runs.includes(task) ? ['engagementOperates'] : []);
      }
    });
  });

  describe('a skill that hangs on one person', () => {
    const needs = [{ skill: 'dns', level: 3, startMonth: '2027-01', endMonth: null }] as const;
    const expert = { ...SENIOR, skills: { dns: 3 } } as const;
    const [, , , junior = SENIOR] = SOUND;

    it('is named with its holder, and twice where nobody is learning it', () => {
      expect(warningsOf([HEAD, ENGAGEMENT, expert, junior], { needs })).toMatchObject([
        { rule: 'singleHolder', skills: ['dns'], positions: ['senior'] },
        { rule: 'noCrossTraining', skills: ['dns'], positions: ['senior'] },
      ]);
      const learner = { ...junior, skills: { dns: 1 } } as const;
      expect(rulesOf([HEAD, ENGAGEMENT, expert, learner], { needs })).toEqual(['singleHolder']);
    });

    it('is no matter where two hold it or it can be reached outside', () => {
      const second = { ...junior, skills: { dns: 4 } } as const;
      expect(rulesOf([HEAD, ENGAGEMENT, expert, second], { needs })).toEqual([]);
      expect(rulesOf([HEAD, ENGAGEMENT, expert, junior], { needs, outside: needs })).toEqual([]);
    });

    it('is a gap and no single holder where nobody holds it', () => {
      expect(rulesOf(SOUND, { needs })).toEqual([]);
    });
  });

  describe('around the clock', () => {
    const roundTheClock = { peopleExact: 5.29, startMonth: '2027-06' };
    const handlers = (count: number, share = 100) =>
      Array.from({ length: count }, (_, index) => post(`h${index}`, 'incidentHandler', { share }));

    it('needs as many people as the arithmetic says, in full-time terms', () => {
      const input = { roundTheClock, hasOutsideOperators: true };
      expect(rulesOf([...SOUND, ...handlers(4)], input)).toEqual([]);
      const short = warningsOf([...SOUND, ...handlers(6, 50)], input);
      expect(short).toMatchObject([{ rule: 'roundClockShort', values: { people: 5, needed: 5.29 } }]);
    });

    it('counts only those who handle incidents', () => {
      const input = { roundTheClock, hasOutsideOperators: true };
      const others = Array.from({ length: 6 }, (_, index) => post(`t${index}`, 'trainer'));
      expect(rulesOf([...SOUND, ...others], input)).toEqual(['roundClockShort']);
    });

    it('needs IT operators at those hours, in the team or outside', () => {
      const team = [...SOUND, ...handlers(4)];
      expect(rulesOf(team, { roundTheClock })).toEqual(['roundClockNoOperators']);
      expect(rulesOf([...team, post('o', 'itOperator')], { roundTheClock })).toEqual([]);
    });

    it('is not asked before it is offered', () => {
      expect(rulesOf(SOUND, { roundTheClock: { ...roundTheClock, startMonth: '2027-07' } })).toEqual([]);
    });
  });

  it('gives a source that exists for every warning', () => {
    const bad = [
      { ...HEAD, tasks: ['engagementLead-brief'] },
      post('a', 'incidentHandler', { level: 'junior', skills: { dns: 3 } }),
    ];
    const all = warningsOf(bad, {
      needs: [{ skill: 'dns', level: 3, startMonth: '2027-01', endMonth: null }],
      roundTheClock: { peopleExact: 6, startMonth: '2027-01' },
    });
    expect(all.map(({ rule }) => rule)).toEqual([
      'fewerThanThree',
      'headOnlySenior',
      'engagementOperates',
      'singleHolder',
      'noCrossTraining',
      'roundClockShort',
      'roundClockNoOperators',
    ]);
    expect(all.filter(({ refs }) => refs.length === 0)).toEqual([]);
    expect(all.flatMap(({ refs }) => refs).filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
  });
});
