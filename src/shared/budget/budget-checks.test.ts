import { expect, it } from 'vitest';
import {
  aLine,
  anAllocation,
  anInfrastructureItem,
  aPosition,
  aSource,
  aTool,
  aTraining,
  planWithMoney,
} from '@test/builders/budget-parts';
import { LINE_NOT_SET } from '../plan/budget-defaults';
import { EMPTY_BUDGET } from '../plan/defaults';
import type { Budget, BudgetLine, FundingSource, Staffing } from '../plan/types';
import { timelineOf } from '../timeline';
import { budgetOf, cliffChecks, linesOfPaidPosts, moneyChecks } from './index';

const SETTINGS = { ...EMPTY_BUDGET.settings, years: 4 };
/** Full operation is promised for January 2029; the budget looks ahead to the end of 2030. */
const checksOf = (budget: Partial<Budget>, staffing: Partial<Staffing> = {}) => {
  const plan = planWithMoney(staffing, { settings: SETTINGS, ...budget });
  return moneyChecks(plan, budgetOf(plan, timelineOf(plan)));
};
const found = (id: string, budget: Partial<Budget>, staffing: Partial<Staffing> = {}) =>
  checksOf(budget, staffing).filter((check) => check.id === id);

const SCENARIOS_WITH_ON_COST = EMPTY_BUDGET.scenarios.map((one) => ({
  ...one,
  assumptions: { ...one.assumptions, onCost: 2_000 },
}));

const running = (id: string, category: string, unitCost: number): BudgetLine =>
  aLine({ id, category, kind: 'recurring', rhythm: 'month', unitCost, phase: 'sustainment' });
/** A budget that has everything: seven tenths of its running cost are staff. */
const SOUND: readonly BudgetLine[] = [
  running('salaries', 'staff', 700),
  running('rent', 'premises', 100),
  running('courses', 'training', 100),
  running('trips', 'travel', 50),
  running('forum', 'memberships', 50),
  running('advice', 'consultancy', 10),
  aLine({ id: 'hire', category: 'own', catalog: 'recruitment', nature: 'capital', unitCost: 100 }),
  aLine({ id: 'pcs', nature: 'capital', unitCost: 100 }),
];
const without = (id: string): readonly BudgetLine[] => SOUND.filter((line) => line.id !== id);
const ministry = aSource({ id: 'ministry', amount: 1_000_000, months: 48 });
const second = aSource({ id: 'second', amount: 1_000_000, months: 48 });
const sources = [ministry, second];

it('says nothing about a sound budget, and nothing about one without costs', () => {
  expect(checksOf({ lines: [...SOUND], sources })).toEqual([]);
  expect(checksOf({ sources: [ministry] })).toEqual([]);
});

it('sees costs that end with the start-up, and funding that does', () => {
  const ended = SOUND.map((line) => ({ ...line, until: '2028-11' }));
  expect(found('noSustainment', { lines: ended, sources })).toMatchObject([{ month: '2028-11' }]);
  const short = sources.map((source) => ({ ...source, months: 30 }));
  expect(found('noSustainment', { lines: [...SOUND], sources: short })).toMatchObject([{ month: '2029-06' }]);
  const long = sources.map((source) => ({ ...source, months: 36 }));
  expect(found('noSustainment', { lines: [...SOUND], sources: long })).toEqual([]);
});

it('sees a single payer, also where one body pays twice', () => {
  expect(found('oneSource', { lines: [...SOUND], sources: [ministry] })).toMatchObject([
    { sources: ['ministry'] },
  ]);
  const twice = sources.map((source) => ({ ...source, stakeholder: 'body-1' }));
  expect(found('oneSource', { lines: [...SOUND], sources: twice })).toHaveLength(1);
});

it('sees the single payer of whom only what was received is recorded', () => {
  const receipts = [{ id: 'first', on: '2027-01-20', amount: 5_000, note: '' }];
  const unsaid = aSource({ id: 'unsaid', amount: 0, months: 48, state: 'received', receipts });
  expect(found('oneSource', { lines: [...SOUND], sources: [unsaid] })).toHaveLength(1);
  expect(found('oneSource', { lines: [...SOUND], sources: [{ ...unsaid, receipts: [] }] })).toEqual([]);
});

it('compares the staff share of running cost with the range, below it only where nobody else pays posts', () => {
  const dear = [...without('salaries'), running('salaries', 'staff', 1_300)];
  expect(found('staffShare', { lines: dear, sources })).toMatchObject([{ percent: 81 }]);
  const cheap = [...without('salaries'), running('salaries', 'staff', 440)];
  expect(found('staffShare', { lines: cheap, sources })).toMatchObject([{ percent: 59 }]);
  const host = { positions: [aPosition({ paidElsewhere: true })] };
  expect(found('staffShare', { lines: dear, sources }, host)).toMatchObject([{ percent: 81 }]);
  expect(found('staffShare', { lines: cheap, sources }, host)).toEqual([]);
});

it.each([
  ['noTraining', 'courses', [2027, 2027]],
  ['noTravel', 'trips', [2027, 2027]],
  ['noMemberships', 'forum', [2029, 2029]],
])('%s: the first year that has none', (id, line, year) => {
  expect(found(id, { lines: [...without(line)], sources })).toMatchObject([{ year }]);
});

it('sees a later year without training', () => {
  const lines = SOUND.map((line) => (line.id === 'courses' ? { ...line, until: '2028-12' } : line));
  expect(found('noTraining', { lines, sources })).toMatchObject([{ year: [2029, 2029] }]);
});

it('sees paid advice that ends before the team runs', () => {
  const lines = SOUND.map((line) => (line.id === 'advice' ? { ...line, until: '2028-06' } : line));
  expect(found('consultancyEnds', { lines, sources })).toMatchObject([{ month: '2028-06' }]);
});

it('sees a commercial tool nobody can run: no owner with a post, and its skills neither in the team nor outside', () => {
  const tool = aTool({ licence: 'commercial', state: 'chosen', skills: ['siem'] });
  const able = aPosition({ held: { siem: 3 } });
  const learning = aPosition({ held: { siem: 2 } });
  expect(found('proprietaryUnrun', {}, { tools: [tool], positions: [learning] })).toMatchObject([
    { ref: 'tool:tool-1' },
  ]);
  expect(found('proprietaryUnrun', {}, { tools: [tool], positions: [able] })).toEqual([]);
  const owned = { tools: [{ ...tool, owner: 'p1' }] };
  expect(found('proprietaryUnrun', {}, owned)).toHaveLength(1);
  expect(found('proprietaryUnrun', {}, { ...owned, positions: [aPosition({ person: 'p2' })] })).toHaveLength(
    1,
  );
  expect(found('proprietaryUnrun', {}, { ...owned, positions: [aPosition({ person: 'p1' })] })).toEqual([]);
  const agreed = { tools: [tool], outside: { siem: 'Peer team' } };
  expect(found('proprietaryUnrun', {}, agreed)).toEqual([]);
  expect(found('proprietaryUnrun', {}, { tools: [{ ...tool, state: 'candidate' }] })).toEqual([]);
});

it('names what the first year does not pay for, and counts what the host provides', () => {
  const lines = SOUND.filter(({ id }) => id !== 'rent' && id !== 'hire');
  expect(found('firstYearGaps', { lines, sources })).toMatchObject([
    { needs: ['facilities', 'recruitment'] },
  ]);
  const host = { infrastructure: [anInfrastructureItem({ item: 'premises', state: 'byHost' })] };
  expect(found('firstYearGaps', { lines, sources }, host)).toMatchObject([{ needs: ['recruitment'] }]);
  const late = SOUND.map((line) =>
    line.id === 'pcs' ? { ...line, start: { ...LINE_NOT_SET, day: '2028-01-01' } } : line,
  );
  expect(found('firstYearGaps', { lines: late, sources })).toMatchObject([{ needs: ['technology'] }]);
});

it('sees the cliff and what is uncovered, those of most money first, once there is a source', () => {
  const donor = aSource({ id: 'donor', amount: 1_000_000, months: 36, categories: ['staff'] });
  const rest = {
    ...ministry,
    categories: SOUND.map(({ category }) => category).filter((id) => id !== 'staff'),
  };
  const plan = planWithMoney({}, { settings: SETTINGS, lines: [...SOUND], sources: [donor, rest] });
  const result = budgetOf(plan, timelineOf(plan));
  expect(cliffChecks(result, '2027-01-01')).toMatchObject([
    { id: 'cliff', ref: 'source:donor', month: '2029-12', amount: 8_400, percent: 69 },
  ]);
  const poor = [{ ...donor, months: 48 }];
  expect(found('uncovered', { lines: [...SOUND], sources: poor })).toMatchObject([
    { amount: 310 * 48 + 200, ref: 'line:rent' },
  ]);
  expect(found('uncovered', { lines: [...SOUND] })).toEqual([]);
});

it('sees money for some costs left over while freer money pays these and runs short', () => {
  // 60,600 of running and 200 of the start: equipment 100 of it.
  const free = { ...ministry, amount: 20_000, state: 'secured' } as const;
  const partner = aSource({ id: 'partner', amount: 900, months: 48, state: 'requested' });
  const lines = [...SOUND, aLine({ id: 'room', category: 'infrastructure', unitCost: 700 })];
  const given = { lines, sources: [free, { ...partner, categories: ['infrastructure', 'equipment'] }] };
  expect(found('earmarkedIdle', given)).toMatchObject([
    { ref: 'source:partner', amount: 800, lines: ['line:room', 'line:pcs'] },
  ]);
  // Nothing to gain: it may pay for anything, all is paid for, the other pays for something else, or hands decide.
  expect(found('earmarkedIdle', { lines, sources: [free, partner] })).toEqual([]);
  expect(found('earmarkedIdle', { ...given, sources: [second, ...given.sources] })).toEqual([]);
  const [, tied = partner] = given.sources;
  const elsewhere = { ...free, categories: ['staff'] };
  expect(found('earmarkedIdle', { lines, sources: [elsewhere, tied] })).toEqual([]);
  const settings = { ...SETTINGS, allocation: 'byHand' } as const;
  expect(found('earmarkedIdle', { ...given, settings })).toEqual([]);
});

it('tells a source whose money is used up from one whose months end', () => {
  // 200 of the start, then 1,010 a month: gone in the twentieth month of running.
  const lump = { ...ministry, amount: 20_400, state: 'secured' } as const;
  const checks = (sources: readonly FundingSource[]) => {
    const plan = planWithMoney({}, { settings: SETTINGS, lines: [...SOUND], sources: [...sources] });
    return cliffChecks(budgetOf(plan, timelineOf(plan)), '2027-01-01');
  };
  expect(checks([lump])).toMatchObject([{ id: 'cliffUsedUp', sources: ['ministry'], month: '2028-08' }]);
  // With months that end in the same month, that is the cause.
  expect(checks([{ ...lump, months: 20 }])).toMatchObject([{ id: 'cliff', month: '2028-08' }]);
});

it('counts no money that nobody has promised, and says what rests on it', () => {
  const donor = aSource({ id: 'donor', amount: 1_000_000, months: 30, state: 'secured' });
  const hope = aSource({ id: 'hope', amount: 1_000_000, months: 48, state: 'identified', probability: 0 });
  const budget = { lines: [...SOUND], sources: [hope, donor] };
  expect(found('noSustainment', budget)).toMatchObject([{ month: '2029-06' }]);
  expect(found('oneSource', budget)).toMatchObject([{ sources: ['donor'] }]);
  expect(found('uncovered', budget)).toMatchObject([{ amount: 1_010 * 18 }]);
  expect(found('onlyAsked', budget)).toMatchObject([
    { ref: 'source:hope', sources: ['hope'], amount: 1_010 * 18 },
  ]);
  const plan = planWithMoney({}, { settings: SETTINGS, ...budget });
  const { cliffs } = budgetOf(plan, timelineOf(plan));
  expect(cliffs).toMatchObject([{ sources: ['donor'], month: 30, uncovered: 12_120, asked: 12_120 }]);
});

it('sees from the first month on that nothing at all is promised', () => {
  const budget = { lines: [...SOUND], sources: [{ ...ministry, state: 'requested' as const }] };
  expect(found('nothingPromised', budget)).toMatchObject([{ month: null }]);
  expect(found('noSustainment', budget)).toEqual([]);
  expect(found('nothingPromised', { lines: [...SOUND], sources })).toEqual([]);
  expect(found('oneSource', budget)).toEqual([]);
  expect(found('onlyAsked', budget)).toMatchObject([{ sources: ['ministry'] }]);
});

it('names a source of which more came than it gives, at the rate of the last receipt', () => {
  const rates = [{ id: 'usd', from: 'USD', on: '2027-01-01', rate: '2' }];
  const came = (...amounts: readonly number[]) =>
    amounts.map((amount, at) => ({
      id: `r-${String(at)}`,
      on: `2027-0${String(at + 1)}-10`,
      amount,
      note: '',
    }));
  const of = (receipts: readonly FundingSource['receipts'][number][], amount = 650) =>
    found('beyondAmount', {
      rates,
      sources: [aSource({ currency: 'USD', amount, receipts: [...receipts] })],
    });
  expect(of(came(400, 300))).toMatchObject([{ ref: 'source:source-1', sources: ['source-1'], amount: 100 }]);
  expect(of(came(400, 250))).toEqual([]);
  expect(of(came(400), 0)).toEqual([]);
});

it('names currencies without a rate, and money that was given out twice by hand', () => {
  const lines = ['USD', 'CHF'].map((currency) => aLine({ id: currency, currency }));
  expect(found('missingRate', { lines })).toMatchObject([{ ref: 'line:USD', currencies: ['CHF', 'USD'] }]);
  const hand = {
    settings: { ...SETTINGS, allocation: 'byHand' as const },
    lines: [aLine({ unitCost: 1_000 })],
    sources: [aSource({ amount: 400 })],
    allocations: [anAllocation()],
  };
  expect(found('overAllocated', hand)).toMatchObject([{ sources: ['source-1'], amount: 100 }]);
});

it('names the source and the lines that it pays by hand against its conditions', () => {
  const grant = aSource({ id: 'grant', months: 48, categories: ['equipment'], phases: ['startUp'] });
  const all = (line: string) =>
    anAllocation({ id: line, source: 'grant', line: `line:${line}`, share: 10_000 });
  const hand = {
    settings: { ...SETTINGS, allocation: 'byHand' as const },
    lines: [...SOUND],
    sources: [grant],
    allocations: [all('trips'), all('salaries'), all('pcs')],
  };
  expect(found('againstTerms', hand)).toMatchObject([
    { ref: 'source:grant', lines: ['line:salaries', 'line:trips'], amount: 750 * 48 },
  ]);
  expect(found('againstTerms', { ...hand, sources: [{ ...grant, categories: [], phases: [] }] })).toEqual([]);
  expect(found('againstTerms', { ...hand, settings: SETTINGS })).toEqual([]);
});

it('sees salaries that stand in the budget as posts and as a line', () => {
  const typed = (catalog: string) => [...SOUND, aLine({ id: 'twice', category: 'staff', catalog })];
  const paid = { positions: [aPosition({ salary: 1_200_000 })] };
  expect(found('salariesTwice', { lines: typed('salaries') })).toEqual([]);
  expect(found('salariesTwice', { lines: typed('salaries') }, paid)).toMatchObject([
    { ref: 'line:twice', lines: ['line:twice'], amount: 120_000 },
  ]);
  expect(found('salariesTwice', { lines: typed('recruitment') }, paid)).toEqual([]);
  const unpaid = { positions: [aPosition({ salary: 1_200_000, paidElsewhere: true })] };
  expect(found('salariesTwice', { lines: typed('salaries') }, unpaid)).toEqual([]);
  // What the employer pays on top counts twice only where a rate is assumed as well.
  expect(found('salariesTwice', { lines: typed('onCosts') }, paid)).toEqual([]);
  const scenarios = SCENARIOS_WITH_ON_COST;
  expect(found('salariesTwice', { lines: typed('onCosts'), scenarios }, paid)).toHaveLength(1);
});

it('knows the typical lines paid posts bring: what the employer pays on top only where a rate is assumed', () => {
  const brought = (budget: Partial<Budget>, salary: number) => {
    const plan = planWithMoney({ positions: [aPosition({ salary })] }, budget);
    return linesOfPaidPosts(plan, budgetOf(plan, timelineOf(plan)).costs);
  };
  expect(brought({}, 0)).toEqual([]);
  expect(brought({}, 1_200_000)).toEqual(['launchSalaries', 'salaries']);
  const all = ['launchSalaries', 'salaries', 'onCosts'];
  expect(brought({ scenarios: SCENARIOS_WITH_ON_COST }, 1_200_000)).toEqual(all);
});

it('sees lines that have no price yet', () => {
  const waiting = [aLine({ id: 'rent', unitCost: 0 }), aLine({ id: 'fuel', unitCost: 0 })];
  expect(found('noPrice', { lines: [...SOUND, ...waiting] })).toMatchObject([
    { ref: 'line:rent', lines: ['line:rent', 'line:fuel'] },
  ]);
  expect(found('noPrice', { lines: [...SOUND] })).toEqual([]);
});

it('sees training and tools that stand in the budget by staffing and as a typical line', () => {
  const typed = (catalog: string) => [...SOUND, aLine({ id: 'twice', category: 'training', catalog })];
  const training = [aTraining({ cost: 50_000 })];
  const tools = [aTool({ licence: 'commercial', state: 'inUse', yearly: 90_000 })];
  expect(found('costsTwice', { lines: typed('technicalCourses') })).toEqual([]);
  expect(found('costsTwice', { lines: typed('technicalCourses') }, { training })).toMatchObject([
    { ref: 'line:twice', lines: ['line:twice'], amount: 120_000 },
  ]);
  expect(found('costsTwice', { lines: typed('technicalCourses') }, { tools })).toEqual([]);
  expect(found('costsTwice', { lines: typed('licenses') }, { tools })).toHaveLength(1);
  const free = [aTool({ licence: 'commercial', state: 'inUse' })];
  expect(found('costsTwice', { lines: typed('licenses') }, { tools: free })).toEqual([]);
  // A dear open tool does not make a free commercial one cost something.
  const open = aTool({ id: 'open', licence: 'open', state: 'inUse', yearly: 90_000 });
  expect(found('costsTwice', { lines: typed('licenses') }, { tools: [...free, open] })).toEqual([]);
});

it('sees no cost twice beside what the scenario leaves out', () => {
  const lines = [...SOUND, aLine({ id: 'twice', category: 'infrastructure', catalog: 'network' })];
  const infrastructure = [
    anInfrastructureItem({ id: 'net', item: 'separateNetwork', oneOff: 70_000 }),
    anInfrastructureItem({ id: 'door', item: 'protection', oneOff: 20_000 }),
  ];
  expect(found('costsTwice', { lines }, { infrastructure })).toMatchObject([{ lines: ['line:twice'] }]);
  const scenarios = EMPTY_BUDGET.scenarios.map((one) => ({
    ...one,
    assumptions: { ...one.assumptions, leftOut: ['infrastructure:net'] },
  }));
  expect(found('costsTwice', { lines, scenarios }, { infrastructure })).toEqual([]);
});
