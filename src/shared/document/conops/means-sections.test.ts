import { describe, expect, test } from 'vitest';
import {
  aLine,
  anInfrastructureItem,
  aPosition,
  aSource,
  aSpending,
  aTool,
  planWithMoney,
} from '@test/builders/budget-parts';
import { allSections, conopsOf, sectionText } from '@test/builders/documents';
import { aPerson } from '@test/builders/plan-parts';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '../../plan/defaults';
import type { Budget, Plan, Position, Staffing } from '../../plan/types';
import { blockText } from '../inline';
import type { Figure, Table } from '../model';

function blocksOf(plan: Plan, id: string) {
  return allSections(conopsOf(plan).sections).find((entry) => entry.id === id)?.blocks ?? [];
}
const tablesOf = (plan: Plan, id: string): readonly Table[] =>
  blocksOf(plan, id).filter((block) => block.kind === 'table');
const figuresOf = (plan: Plan, id: string): readonly Figure[] =>
  blocksOf(plan, id).filter((block) => block.kind === 'figure');
const cells = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) =>
    row.map(({ blocks }) => spaced(blocks.map((block) => blockText([block])).join(' / '))),
  );
/** Amounts have spaces that do not break. */
const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const day = (text: string) => ({ day: text, task: null });
const TEAM: readonly Position[] = [
  aPosition({
    id: 'head',
    title: 'Director',
    level: 'lead',
    employment: 'permanent',
    start: day('2027-03-01'),
  }),
  aPosition({
    ...{ id: 'one', role: 'incidentHandler', person: 'ana', reportsTo: 'head', backup: 'two' },
    ...{ start: day('2027-06-01'), end: '2030-12-31' },
  }),
  aPosition({ id: 'two', role: 'incidentHandler', share: 50, reportsTo: 'head', paidElsewhere: true }),
];
const ANA = { ...aPerson('ana', 'Ana Silva'), role: 'Duty officer' };

function team(positions: readonly Position[], change: Partial<Staffing> = {}): Plan {
  return planWithMoney({ positions: [...positions], ...change }, {}, { people: [ANA] });
}

describe('without any of it', () => {
  test.each(['staffing', 'facilities', 'resources'])('%s is said to be missing', (id) => {
    const model = conopsOf(planWithMoney({}));
    expect(sectionText(model, id)).toBe('To be decided.');
    expect(model.missing.filter(({ sectionId }) => sectionId === id)).toHaveLength(1);
  });

  test('the missing part leads to the screen where it is entered', () => {
    const missing = conopsOf(planWithMoney({})).missing.map(({ sectionId, screen }) => [sectionId, screen]);
    expect(missing).toContainEqual(['staffing', 'staffing']);
    expect(missing).toContainEqual(['resources', 'budget']);
  });

  test('the team’s own text stands alone, and beside what is generated', () => {
    const narrative = { staffing: { before: 'Nine posts.', after: '', replacement: null } };
    const written = ({ documents, ...plan }: Plan): Plan => ({
      ...plan,
      documents: { conops: { ...documents.conops, narrative } },
    });
    expect(sectionText(conopsOf(written(planWithMoney({}))), 'staffing')).toBe('Nine posts.');
    const both = sectionText(conopsOf(written(team(TEAM))), 'staffing');
    expect(both).toMatch(/^Nine posts\.\s+The staffing plan has 3 positions/);
  });
});

describe('staffing', () => {
  test('positions are counted and listed with level, share, begin and holder', () => {
    const text = sectionText(conopsOf(team(TEAM)), 'staffing');
    expect(text).toContain('The staffing plan has 3 positions, 2.5 in full-time terms.');
    expect(text).toContain('On 1 January 2029, when the team begins to serve, 3 of them are to be in place.');
    expect(text).toContain('For 2 nobody is named yet.');
    expect(cells(tablesOf(team(TEAM), 'staffing')[1])).toEqual([
      ['Director', 'Lead / permanent', '100 %', '1 March 2027', 'Open'],
      ['Incident handler 1', 'Ordinary', '100 %', '1 June 2027 / until 31 December 2030', 'Ana Silva'],
      ['Incident handler 2', 'Ordinary', '50 %', 'Not set yet', 'Open / paid by others'],
    ]);
  });

  test('who reports to whom is drawn, and stands in a table with who stands in', () => {
    const [ramp, chart, ...more] = figuresOf(team(TEAM), 'staffing');
    expect(ramp?.id).toBe('figure-staff-ramp');
    expect(ramp?.alt).toContain('Dec 2027: 2.5, of which 1 with a person');
    const ends = cells(tablesOf(team(TEAM), 'staffing')[0]);
    expect([ends[0], ends.at(-1)]).toEqual([
      ['Dec 2027', '2.5', '1'],
      ['Dec 2031', '1.5', '0'],
    ]);
    expect(more).toEqual([]);
    expect(chart?.svg).toContain('Director');
    expect(chart?.svg).toContain('Ana Silva');
    expect(cells(tablesOf(team(TEAM), 'staffing')[2])).toEqual([
      ['Director', 'Top of the chart', 'Nobody yet'],
      ['Incident handler 1', 'Director', 'Incident handler 2'],
      ['Incident handler 2', 'Director', 'Nobody yet'],
    ]);
  });

  test('without anybody who reports to somebody there is no chart, and that is said', () => {
    const flat = team(TEAM.map((position) => ({ ...position, reportsTo: null })));
    expect(figuresOf(flat, 'staffing').map(({ id }) => id)).toEqual(['figure-staff-ramp']);
    expect(sectionText(conopsOf(flat), 'staffing')).toContain('Who reports to whom is not entered yet.');
  });

  test('a chart of 45 is drawn on three pages, and who reports across them says so', () => {
    const [head] = TEAM;
    const many = Array.from({ length: 44 }, (_, at) =>
      aPosition({ id: `p${String(at)}`, title: `Post ${String(at)}`, reportsTo: 'head' }),
    );
    const [, ...charts] = figuresOf(team([...(head ? [head] : []), ...many]), 'staffing');
    expect(charts.map(({ caption }) => caption)).toEqual([
      'Organization chart, part 1 of 3',
      'Organization chart, part 2 of 3',
      'Organization chart, part 3 of 3',
    ]);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(3);
    expect(charts[0]?.svg).not.toContain('reports to');
    expect(charts[2]?.svg).toContain('reports to Director');
    // A page holds 680 by 918 px.
    expect(charts.filter(({ height }) => height > 918)).toEqual([]);
  });

  test('hours of cover are told with what they take; while none are chosen that is said', () => {
    expect(sectionText(conopsOf(team(TEAM)), 'staffing')).toContain('are not chosen yet');
    const { settings } = EMPTY_STAFFING;
    const cover = { ...settings.cover, chosen: 'aroundTheClock' as const };
    const plan = team(TEAM, { settings: { ...settings, cover } });
    expect(cells(tablesOf(plan, 'staffing')[3]).map(([, value]) => value)).toEqual([
      ...['Around the clock: 24 hours a day, 7 days a week', '1', '8,760'],
      ...['1,656, after leave, holidays, sickness and training', '5.29', '6', '1.5'],
    ]);
    expect(sectionText(conopsOf(plan), 'staffing')).toContain(
      '6 people are needed and 1.5 full-time posts that handle incidents are planned.',
    );
  });

  test('pay for being on call is told with the hours that have it, or said to be missing', () => {
    const { settings } = EMPTY_STAFFING;
    const toldBy = (change: Partial<typeof settings.cover>) => {
      const cover = { ...settings.cover, chosen: 'onCall' as const, ...change };
      const [last = []] = cells(
        tablesOf(team(TEAM, { settings: { ...settings, cover } }), 'staffing')[3],
      ).slice(7);
      return last;
    };
    expect(toldBy({})).toEqual([
      'Pay for being on call',
      'Not counted: what is paid for it is not said yet.',
    ]);
    // 6,674 2/7 hours at 3.00; nobody in this team has a salary, so that calls cost nothing.
    expect(toldBy({ onCallHour: 300 })[1]).toMatch(/20,022\.86 a year.* for 6,674 hours on call and 0 hours/);
    expect(toldBy({ onCallHour: 300, chosen: 'extended' })).toEqual([]);
  });

  test('skills are counted, and those that are not safe are named', () => {
    const own = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Skill ${id}`, kind: 'technical' as const }));
    const skilled = (id: string, held: Position['held']) => aPosition({ id, title: `Post ${id}`, held });
    const plan = team(
      [{ ...skilled('x', { a: 3, b: 3 }), wanted: { a: 3, b: 3, c: 3, d: 3 } }, skilled('y', { a: 4, d: 2 })],
      { skills: own, outside: { c: 'University' } },
    );
    expect(sectionText(conopsOf(plan), 'staffing')).toContain(
      'In the month of launch 4 skills are needed. They stand so: 1 held by two people or more, ' +
        '1 by one person only, 1 reached outside the team and 1 missing.',
    );
    expect(cells(tablesOf(plan, 'staffing').at(-1))).toEqual([
      ['Skill b', 'works alone', 'One holder: Post x'],
      ['Skill c', 'works alone', 'Outside: University'],
      ['Skill d', 'works alone', 'Missing; the best in the team: under guidance'],
    ]);
  });

  test('persons are called by their role where names are not to be printed, in titles and the chart too', () => {
    const named = TEAM.map((one) => (one.id === 'head' ? { ...one, title: 'Office of Ana Silva' } : one));
    const plan = team(named, { tools: [aTool({ owner: 'ana', name: 'Script of Ana Silva' })] });
    const { documents } = plan;
    const hidden = { ...plan, documents: { conops: { ...documents.conops, names: 'leaveOut' as const } } };
    const text = JSON.stringify([blocksOf(hidden, 'staffing'), blocksOf(hidden, 'facilities')]);
    expect(text).not.toContain('Silva');
    expect(cells(tablesOf(hidden, 'staffing')[1])[1]?.at(-1)).toBe('Duty officer');
    expect(figuresOf(hidden, 'staffing')[1]?.svg).toContain('Duty officer');
    expect(JSON.stringify(blocksOf(plan, 'facilities'))).toContain('Silva');
  });
});

describe('facilities and tools', () => {
  const tools = [
    aTool({
      ...{
        name: 'Request Tracker',
        purpose: 'ticketing',
        licence: 'open',
        licenceNote: 'GPL',
        state: 'inUse',
      },
      ...{ oneOff: 600_000, yearly: 450_000, services: ['sv-incident-coordination'], owner: 'ana' },
    }),
    aTool({ id: 'no', name: 'Refused', state: 'rejected' }),
  ];
  const infrastructure = [
    anInfrastructureItem({ item: 'premises', name: 'Fourth floor', state: 'ordered', oneOff: 100 }),
    anInfrastructureItem({ id: 'b', item: 'power', state: 'byHost', yearly: 100 }),
  ];

  test('tools but rejected ones and infrastructure stand in a table each', () => {
    const [first, second] = tablesOf(team([], { tools, infrastructure }), 'facilities');
    expect(cells(first)).toEqual([
      [
        ...['Request Tracker / Looked after by Ana Silva', 'Ticketing', 'In use / Open source / GPL'],
        ...['Information security incident coordination', 'Once EUR 6,000.00 / EUR 4,500.00 a year'],
      ],
    ]);
    expect(cells(second)).toEqual([
      ['Rooms / Fourth floor', 'Ordered', 'Once EUR 1.00'],
      ['Power and lines that hold', 'Provided by the host', ''],
    ]);
  });

  test('one without the other says what is missing', () => {
    const text = (change: Partial<Staffing>) => sectionText(conopsOf(team([], change)), 'facilities');
    expect(text({ tools })).toContain('Rooms, networks and other infrastructure are not entered yet.');
    expect(text({ infrastructure })).toContain('Tools are not entered yet.');
  });
});

describe('resources', () => {
  const monthly = { kind: 'recurring', rhythm: 'month' } as const;
  const rent = aLine({
    ...{ id: 'rent', name: 'Rent', category: 'premises', unitCost: 10_000, phase: 'sustainment' },
    ...monthly,
  });
  const bought = aLine({ id: 'bought', unitCost: 60_000, phase: 'startUp' });
  const donor = aSource({
    ...{ name: 'Donor', kind: 'donor', state: 'secured', amount: 300_000, months: 24 },
    conditions: 'No *salaries*.',
  });
  const plan = (budget: Partial<Budget>): Plan =>
    planWithMoney({}, { settings: { ...EMPTY_BUDGET.settings, years: 3 }, ...budget });
  const text = (budget: Partial<Budget>) => spaced(sectionText(conopsOf(plan(budget)), 'resources'));

  test('cost is told for start and running, drawn by year, and listed in amounts that add up', () => {
    const both = { lines: [rent, bought] };
    expect(text(both)).toContain('In the 3 years from Jan 2027 on, the team costs EUR 4,200.00.');
    expect(text(both)).toContain('EUR 600.00 of it is for the start, until full operation, and EUR 3,600.00');
    expect(text(both)).toContain('The last of these years costs EUR 1,200.00.');
    const [figure] = figuresOf(plan(both), 'resources');
    expect(spaced(figure?.alt ?? '')).toContain('2027: EUR 1,800.00, 2028: EUR 1,200.00 and 2029');
    const [costs] = tablesOf(plan(both), 'resources');
    expect(costs?.caption).toBe('Cost by fiscal year and category, in EUR');
    expect(cells(costs)).toEqual([
      ['2027', '1,200.00', '600.00', '1,800.00'],
      ['2028', '1,200.00', '0.00', '1,200.00'],
      ['2029', '1,200.00', '0.00', '1,200.00'],
      ['All years', '3,600.00', '600.00', '4,200.00'],
    ]);
    expect(costs?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });

  test('beyond five categories the smallest are joined, and the sums stay', () => {
    const categories = ['staff', 'premises', 'equipment', 'software', 'training', 'travel', 'legal'];
    const lines = categories.map((category, at) =>
      aLine({ id: category, category, unitCost: (at + 1) * 100 }),
    );
    const [costs] = tablesOf(plan({ lines }), 'resources');
    const total = cells(costs).at(-1)?.slice(1).map(Number) ?? [];
    expect(total).toHaveLength(6);
    expect(total.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(28);
    expect(total.at(-1)).toBe(28);
    expect(blockText((costs?.header ?? []).flatMap(({ blocks }) => blocks))).toContain('Other categories');
  });

  test('sources stand with kind, state, months and conditions, and years with how they are covered', () => {
    const [, sources, covered] = tablesOf(plan({ lines: [rent, bought], sources: [donor] }), 'resources');
    expect(cells(sources)).toEqual([
      ['Donor', 'Donor / secured', 'EUR 3,000.00', 'Jan 2027 to Dec 2028', 'No salaries.'],
    ]);
    expect(cells(covered)).toEqual([
      ['Year 1: Jan 2027 to Dec 2027', '1,800.00', '1,800.00', '0.00'],
      ['Year 2: Jan 2028 to Dec 2028', '1,200.00', '1,200.00', '0.00'],
      ['Year 3: Jan 2029 to Dec 2029', '1,200.00', '0.00', '1,200.00'],
    ]);
  });

  test('funding against need and the account are drawn, where somebody pays', () => {
    const ids = (budget: Partial<Budget>) => figuresOf(plan(budget), 'resources').map(({ id }) => id);
    const funded = { lines: [rent, bought], sources: [donor] };
    expect(ids(funded)).toEqual(['figure-cost-by-year', 'figure-funding-need', 'figure-cash']);
    expect(ids({ lines: [rent] })).toEqual(['figure-cost-by-year']);
    const [, need, account] = figuresOf(plan(funded), 'resources');
    expect(spaced(need?.alt ?? '')).toContain('EUR 1,200.00');
    expect(spaced(account?.alt ?? '')).toContain('-EUR 1,200.00');
  });

  test('the account has what was spent once that is recorded, and says up to which month', () => {
    const spendings = [aSpending({ line: 'line:rent', on: '2027-03-15', amount: 490_000 })];
    const come = { ...donor, state: 'received' as const };
    const recorded = { lines: [rent, bought], sources: [come], spendings };
    const model = conopsOf(plan(recorded), '2027-04-01');
    const blocks = allSections(model.sections).find(({ id }) => id === 'resources')?.blocks ?? [];
    const tables = blocks.filter((block) => block.kind === 'table');
    // 4,900.00 of rent were paid, nine months of it are to come, and 600.00 were to be bought.
    expect(cells(tables[3])[0]?.slice(1)).toEqual([
      ...['3,000.00', '3,000.00', '6,400.00', '-3,400.00', '-3,400.00'],
    ]);
    expect(sectionText(model, 'resources')).toContain('Up to Mar 2027: what was received and spent, as');
    expect(text({ lines: [rent], sources: [donor] })).not.toContain('as recorded');
  });

  test('where funding falls away is told in words; one that lies in the past is not', () => {
    const funded = { lines: [rent, bought], sources: [donor] };
    expect(text(funded)).toContain(
      'In Jan 2029, in year 3 of the plan, money from “Donor” is no longer there: EUR 1,200.00 of the cost of the ' +
        'months after, 100 %, has not been promised by anybody.',
    );
    expect(text(funded)).toContain('EUR 1,200.00 of EUR 4,200.00 has not been promised by anybody yet.');
    const early = plan(funded);
    const shifted = { ...early, identity: { ...early.identity, startDay: '2020-01-01' } };
    const past = { ...shifted, budget: { ...shifted.budget, sources: [{ ...donor, from: '2020-01' }] } };
    const told = sectionText(conopsOf(past), 'resources');
    expect(told).toContain('promised by anybody yet');
    expect(told).not.toContain('no longer there');
  });

  test('money that covers everything is said to, and a missing half is said to be missing', () => {
    const whole = { ...donor, amount: 900_000, months: 36 };
    expect(text({ lines: [rent], sources: [whole] })).toContain('Every cost of these years is covered');
    expect(text({ lines: [rent] })).toContain('Who pays is not entered yet.');
    expect(text({ sources: [whole] })).toContain('No cost can be counted yet');
  });

  test('what the amounts rest on is listed: inflation, what comes on top of salaries, tax and reserve', () => {
    const assumptions = { inflation: 250, onCost: 2_000, tax: 1_900, contingency: { premises: 500 } };
    const [first] = EMPTY_BUDGET.scenarios;
    if (!first) throw new Error('A new plan has a scenario.');
    const scenarios = [{ ...first, assumptions: { ...first.assumptions, ...assumptions } }];
    const last = tablesOf(plan({ lines: [rent], scenarios }), 'resources').at(-1);
    expect(cells(last)).toEqual(
      expect.arrayContaining([
        ['Rise of prices a year', '2.5 %'],
        ['On top of salaries', '20 %'],
        ['Tax on purchases', '19 %'],
        ['Reserve on top of a category', 'Premises: 5 %'],
      ]),
    );
    expect(text({ lines: [rent] })).toContain('The amounts are those of the option “Recommended”.');
    expect(text({ sources: [donor] })).not.toContain('What the amounts rest on');
  });

  test('lines without a price are counted beside the cost, and rates of other currencies stand below it', () => {
    const lines = [
      aLine({ id: 'rent', name: 'Rent', unitCost: 10_000 }),
      aLine({ id: 'open', name: 'Feeds', unitCost: 0 }),
      aLine({ id: 'abroad', name: 'Advice', unitCost: 10_000, currency: 'USD' }),
    ];
    const rates = [{ id: 'r', from: 'USD', on: '2027-01-01', rate: '0.9125' }];
    expect(text({ lines, rates })).toContain('One line of the budget has no price yet and counts nothing.');
    expect(text({ lines, rates })).toContain('USD 0.9125');
    expect(text({ lines: lines.slice(0, 1), rates })).not.toMatch(/no price yet|0\.9125/);
  });

  test('what cannot be counted in full is counted as such', () => {
    expect(text({ lines: [rent, aLine({ id: 'usd', currency: 'USD' })] })).toContain(
      'The amount of one entry is not known in full',
    );
    expect(text({ lines: [rent] })).not.toContain('not known in full');
  });
});
