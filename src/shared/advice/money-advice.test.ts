import { expect, it } from 'vitest';
import { aLine, aPosition, aSource, aTool, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET } from '../plan/defaults';
import budget from '../i18n/en/catalog/budget.json';
import staffing from '../i18n/en/catalog/staffing.json';
import tools from '../i18n/en/catalog/tools.json';
import { parseDay, type Day } from '../core/day';
import { createCatalogText } from '../i18n/catalog-text';
import words from '../i18n/en/ui/advice.json';
import { adviceFor, adviceOn, namedValues, type Finding } from './index';

const text = createCatalogText(budget, staffing, tools);
const names = {
  service: String,
  task: String,
  word: (key: string) => text(key, 'name'),
  day: (day: string) => `<${day}>`,
  month: (month: string) => `<${month}>`,
  money: (amount: number) => `<${String(amount)}>`,
};
const WORDS: Readonly<Partial<Record<string, string>>> = words;

function title(finding: Finding): string {
  const values = namedValues(finding, names);
  return (WORDS[`${finding.rule}Title`] ?? '').replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) =>
    String(values[name] ?? hole),
  );
}

const rent = aLine({ id: 'rent', name: 'Rent', kind: 'recurring', rhythm: 'month', unitCost: 100 });
const plan = planWithMoney(
  {
    grades: [{ id: 'g', name: 'G', yearly: 1_200 }],
    positions: [aPosition({ role: 'incidentHandler', grade: 'g' })],
    tools: [aTool({ name: 'Big SIEM', licence: 'commercial', state: 'inUse', yearly: 10 })],
  },
  {
    settings: { ...EMPTY_BUDGET.settings, years: 4 },
    lines: [rent, aLine({ id: 'usd', currency: 'USD' })],
    sources: [aSource({ name: 'Donor', amount: 1_000_000, months: 36, categories: ['staff'] })],
  },
);
const onDay = (day: string): readonly Finding[] => adviceOn(plan, parseDay(day) as Day);
const money = [...adviceFor(plan), ...onDay('2027-01-01')].filter(
  ({ where }) => where.screen === 'budget' || where.screen === 'staffing',
);

it('says what is seen with names, days and amounts', () => {
  const said = money.map(title);
  expect(said).toContain('All money that is promised comes from “Donor”');
  expect(said).toContain('Nobody in the team is known to be able to run “Big SIEM”');
  expect(said).toContain('No exchange rate for USD');
  expect(said).toContain('No money for memberships in 2029');
  expect(said).toContain('When “Donor” ends on <2029-12-31>, 100 % of the yearly cost has no promised payer');
  const role = text('stf-r-incidentHandler', 'name');
  expect(said).toContain(`<6040> is not covered by promised money: Rent, ${role}, Big SIEM`);
  const need = text('bud-y-recruitment', 'name');
  expect(said.some((one) => one.startsWith('The first year does not cover') && one.includes(need))).toBe(
    true,
  );
  expect(said.filter((one) => one.includes('{{') || one === '')).toEqual([]);
});

it('says that nothing is promised, without a day', () => {
  const sources = [aSource({ state: 'requested', amount: 1_000_000, months: 36 })];
  const asked = planWithMoney({}, { lines: [rent], sources });
  const found = adviceFor(asked).find(({ rule }) => rule === 'nothingPromised');
  expect(found && title(found)).toBe('No promised money pays for any of the costs');
  expect(found?.where).toMatchObject({ screen: 'budget', path: 'budget.sources' });
});

it('says from where a rule comes, also from works beyond the table of sources', () => {
  const originOf = (name: string) => money.find(({ rule }) => rule === name);
  expect(originOf('firstYearGaps')).toMatchObject({ refs: [], outside: ['enisa-setup-2020'] });
  expect(originOf('staffShare')).toMatchObject({ refs: [], outside: ['enisa-setup-2020'] });
  expect(originOf('cliff')).toMatchObject({ refs: ['S3-STG2-32', 'S1-ORG1-05'], outside: [] });
});

it('leads to the entry that is meant', () => {
  const paths = Object.fromEntries(money.map(({ rule, where }) => [rule, `${where.screen} ${where.path}`]));
  expect(paths).toMatchObject({
    cliff: 'budget budget.sources.source-1',
    missingRate: 'budget budget.lines.usd',
    proprietaryUnrun: 'staffing staffing.tools.tool-1',
  });
});

it('says nothing of a cliff once its first month is over', () => {
  const rules = (day: string) => onDay(day).map(({ rule }) => rule);
  expect(rules('2030-01-31')).toContain('cliff');
  expect(rules('2030-02-01')).not.toContain('cliff');
});

it('has an id for each of several remarks of one rule', () => {
  const two = planWithMoney({
    tools: ['a', 'b'].map((id) => aTool({ id, licence: 'commercial', state: 'inUse' })),
  });
  const ids = adviceFor(two).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('proprietaryUnrun'))).toEqual([
    'proprietaryUnrun:tool:a',
    'proprietaryUnrun:tool:b',
  ]);
});
