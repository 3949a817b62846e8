import { describe, expect, it } from 'vitest';
import type { StaffPosition } from './position';
import {
  gapSpans,
  positionGaps,
  skillGaps,
  type SkillGapInput,
  type SkillMonth,
  type SkillState,
} from './skill-gap';

const post = (id: string, change: Partial<StaffPosition> = {}): StaffPosition => ({
  id,
  role: 'incidentHandler',
  level: 'ordinary',
  share: 100,
  incidentShare: null,
  person: null,
  startMonth: '2027-01',
  endMonth: null,
  skills: {},
  backup: null,
  tasks: [],
  ...change,
});
const DNS = { skill: 'dns', level: 3, startMonth: '2027-01', endMonth: null } as const;

function monthsOf(change: Partial<SkillGapInput>): readonly SkillMonth[] {
  const input = { positions: [], needs: [DNS], outside: [], from: '2027-01', months: 6, ...change };
  const result = skillGaps(input);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}
const first = (change: Partial<SkillGapInput>): SkillState | undefined => monthsOf(change)[0]?.skills[0];

describe('skillGaps', () => {
  it('is a gap of three levels where nobody is there yet', () => {
    expect(first({})).toMatchObject({ needed: 3, inside: 0, missing: 3, state: 'gap', holders: [] });
  });

  it('is met inside from the month somebody with the skill starts', () => {
    const months = monthsOf({ positions: [post('a', { startMonth: '2027-03', skills: { dns: 4 } })] });
    expect(months.map(({ skills }) => skills[0]?.state)).toEqual([
      'gap',
      'gap',
      'inside',
      'inside',
      'inside',
      'inside',
    ]);
  });

  it('counts the best level and not the sum', () => {
    const positions = [post('a', { skills: { dns: 1 } }), post('b', { skills: { dns: 2 } })];
    expect(first({ positions })).toMatchObject({ inside: 2, missing: 1, state: 'gap' });
  });

  it('can be reached outside the team, while the agreement lasts', () => {
    const outside = [{ ...DNS, endMonth: '2027-02' }];
    const months = monthsOf({ positions: [post('a', { skills: { dns: 1 } })], outside });
    expect(months[1]?.skills[0]).toMatchObject({ state: 'outside', outside: 3, inside: 1, missing: 0 });
    expect(months[2]?.skills[0]).toMatchObject({ state: 'gap', missing: 2 });
  });

  it('asks for the highest level of several roles, each while it is there', () => {
    const needs = [{ ...DNS, level: 2 } as const, { ...DNS, level: 4, startMonth: '2027-02' } as const];
    const months = monthsOf({ needs, positions: [post('a', { skills: { dns: 2 } })] });
    expect(months.slice(0, 2).map(({ skills }) => skills[0]?.missing)).toEqual([0, 2]);
  });

  it('sees one person with two posts as one holder', () => {
    const skills = { dns: 3 } as const;
    const same = [post('a', { person: 'ana', skills }), post('b', { person: 'ana', skills })];
    expect(first({ positions: same })).toMatchObject({ hasSingleHolder: true, holders: ['a', 'b'] });
    expect(first({ positions: [post('a', { skills }), post('b', { skills })] })?.hasSingleHolder).toBe(false);
  });

  it('knows whether somebody else could grow into it', () => {
    const expert = post('a', { skills: { dns: 3 } });
    const crossTrained = (...others: readonly StaffPosition[]) =>
      first({ positions: [expert, ...others] })?.isCrossTrained;
    expect(crossTrained(post('b'))).toBe(false);
    expect(crossTrained(post('b', { skills: { dns: 1 } }))).toBe(true);
    expect(first({ positions: [{ ...expert, backup: 'b' }, post('b')] })?.isCrossTrained).toBe(true);
    // A backup who has not started yet helps nobody.
    const later = post('b', { startMonth: '2027-05' });
    expect(first({ positions: [{ ...expert, backup: 'b' }, later] })?.isCrossTrained).toBe(false);
  });

  it('says nothing of skills nobody asks for', () => {
    expect(first({ needs: [], positions: [post('a', { skills: { dns: 4 } })] })).toBeUndefined();
    expect(first({ needs: [{ ...DNS, level: 0 }] })).toBeUndefined();
  });

  it('refuses a month that is none', () => {
    const input = { positions: [], needs: [DNS], outside: [], from: '2027-00', months: 1 };
    expect(skillGaps(input)).toEqual({ ok: false, error: { type: 'month' } });
  });
});

describe('gapSpans', () => {
  it('joins months that follow one another and starts anew after a month without gap', () => {
    const positions = [
      post('a', { startMonth: '2027-03', endMonth: '2027-03', skills: { dns: 3 } }),
      post('b', { startMonth: '2027-02', skills: { dns: 2 } }),
    ];
    expect(gapSpans(monthsOf({ positions }))).toEqual([
      { skill: 'dns', fromMonth: '2027-01', toMonth: '2027-02', missing: 3 },
      { skill: 'dns', fromMonth: '2027-04', toMonth: '2027-06', missing: 1 },
    ]);
  });

  it('keeps skills apart', () => {
    const needs = [DNS, { ...DNS, skill: 'programming', startMonth: '2027-05' }];
    expect(gapSpans(monthsOf({ needs }))).toEqual([
      { skill: 'dns', fromMonth: '2027-01', toMonth: '2027-06', missing: 3 },
      { skill: 'programming', fromMonth: '2027-05', toMonth: '2027-06', missing: 3 },
    ]);
  });
});

describe('positionGaps', () => {
  it('names what is still to be learned, and by how much', () => {
    const wanted = { dns: 3, analysis: 2, programming: 1 } as const;
    expect(positionGaps({ skills: { dns: 1, analysis: 2 } }, wanted)).toEqual([
      { skill: 'dns', needed: 3, held: 1 },
      { skill: 'programming', needed: 1, held: 0 },
    ]);
  });
});
