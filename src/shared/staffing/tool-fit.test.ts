import { expect, it } from 'vitest';
import { aPosition, aTool } from '@test/builders/budget-parts';
import { adviceOfTool, evaluationOf, unheldSkills } from '.';

const advice = (change: Parameters<typeof aTool>[0]): readonly string[] =>
  adviceOfTool(aTool(change)).map(({ id }) => id);

it('names the skills a tool needs that nobody holds well enough to work alone', () => {
  const positions = [aPosition({ held: { programming: 2, dns: 3 } })];
  const tool = aTool({ skills: ['programming', 'dns', 'analysis'] });
  expect(unheldSkills(tool, { positions })).toEqual(['programming', 'analysis']);
  expect(unheldSkills({ ...tool, state: 'rejected' }, { positions })).toEqual([]);
});

it('advises on upkeep of open source and on people for commercial tools', () => {
  const open = advice({ licence: 'open' });
  expect(open).toEqual(expect.arrayContaining(['openSource', 'upkeep', 'trustOfConstituents']));
  expect(open).not.toContain('peopleFirst');
  const commercial = advice({ licence: 'commercial' });
  expect(commercial).toEqual(expect.arrayContaining(['peopleFirst', 'hardToChange', 'adviserSells']));
  expect(commercial).not.toContain('upkeep');
});

it('advises common products for forensics, and nothing about a license that is not known', () => {
  expect(advice({ purpose: 'diskForensics' })).toContain('commonForensics');
  expect(advice({ purpose: 'ticketing' })).not.toContain('commonForensics');
  expect(advice({})).toEqual(['servicesAndBudget', 'withHiring', 'agedLists']);
});

it('counts what a tool meets', () => {
  const criteria = (['yes', 'yes', 'partly', 'no', null] as const).map((meets, index) => ({
    ...{ id: String(index), text: 'Exports all data', meets },
  }));
  expect(evaluationOf(aTool({ criteria }))).toEqual({ yes: 2, partly: 1, no: 1, unjudged: 1 });
});
