import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aLine, aPosition, aScenario, aSource, aSpending, planWithMoney } from '@test/builders/budget-parts';
import { allSections, documentInput, sectionText } from '@test/builders/documents';
import { aDecision, aPerson, aRisk } from '@test/builders/plan-parts';
import { STAGES } from '../../catalog/stages';
import { EMPTY_BUDGET } from '../../plan/defaults';
import { parsePlanFile } from '../../plan-file/parse-plan-file';
import type { Budget, Plan } from '../../plan/types';
import { blockText } from '../inline';
import type { Block, DocumentModel, Figure, Table } from '../model';
import { buildProposal } from './build-proposal';
import { MONEY_ITEMS } from './money-links';

const proposal = (plan: Plan, today?: string): DocumentModel => buildProposal(documentInput(plan, today));
/** Amounts have spaces that do not break. */
const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const text = (plan: Plan, id: string, today?: string): string =>
  spaced(sectionText(proposal(plan, today), id));

function blocksOf(plan: Plan, id: string, today?: string): readonly Block[] {
  return allSections(proposal(plan, today).sections).find((entry) => entry.id === id)?.blocks ?? [];
}
const tablesOf = (plan: Plan, id: string, today?: string): readonly Table[] =>
  blocksOf(plan, id, today).filter((block) => block.kind === 'table');
const figuresOf = (plan: Plan, id: string): readonly Figure[] =>
  blocksOf(plan, id).filter((block) => block.kind === 'figure');
const cells = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) =>
    row.map(({ blocks }) => spaced(blocks.map((block) => blockText([block])).join(' / '))),
  );
const amount = (cell: string | undefined): number =>
  Math.round(Number((cell ?? '').replaceAll(',', '')) * 100);

const monthly = { kind: 'recurring', rhythm: 'month' } as const;
const rent = aLine({
  ...{ id: 'rent', name: 'Rent', category: 'premises', unitCost: 10_000, phase: 'sustainment' },
  ...monthly,
});
const bought = aLine({ id: 'bought', unitCost: 60_000, phase: 'startUp' });
const donor = aSource({
  ...{ id: 'donor', name: 'Donor', kind: 'donor', state: 'secured', amount: 300_000, months: 24 },
});
const ministry = aSource({
  ...{ id: 'ministry', name: 'Budget line', state: 'requested', amount: 90_000, from: '2029-01', months: 12 },
});
const promised = aSource({
  ...{ id: 'promise', name: 'Letter', state: 'promised', amount: 10_000, from: '2029-01', months: 12 },
});

function plan(budget: Partial<Budget> = {}, change: Partial<Plan> = {}): Plan {
  return planWithMoney({}, { settings: { ...EMPTY_BUDGET.settings, years: 3 }, ...budget }, change);
}
const FUNDED = plan({ lines: [rent, bought], sources: [donor, ministry, promised] });

function sample(): Plan {
  const file = parsePlanFile(readFileSync('assets/samples/sample.csirtplan', 'utf8'));
  if (!file.ok) throw new Error('The sample cannot be read.');
  return file.value.plan;
}

describe('the request in brief', () => {
  test('says how much of the cost is not secured, from when on, and by when an answer is needed', () => {
    const told = text(FUNDED, 'request');
    expect(told).toContain('asks for EUR 1,200.00: the part of the cost of 3 years, from Jan 2027 on');
    expect(told).toContain('Secured EUR 3,000.00 (71 %)');
    expect(told).toContain('Not secured EUR 1,200.00 (29 %)');
    expect(told).toContain('Before Jan 2029');
    expect(text(FUNDED, 'request', '2029-03-10')).toContain('Answer needed Now');
  });

  test('asks each source by how far it has come, names who is asked, and adds up to the gap', () => {
    const [, asked] = tablesOf(FUNDED, 'request');
    expect(cells(asked)).toEqual([
      ['Approve: Budget line', 'Budget line', 'EUR 900.00', '900.00', 'Jan 2029'],
      ['Put the promise into writing: Letter', 'Letter', 'EUR 100.00', '100.00', 'Jan 2029'],
      ['Find who pays what no source covers', 'Nobody yet', 'EUR 200.00', '200.00', 'Nov 2029'],
      ['Sum: what is not secured', '', '', '1,200.00', ''],
    ]);
  });

  test('a plan that is paid for asks for nothing', () => {
    const whole = plan({ lines: [bought], sources: [donor] });
    expect(text(whole, 'request')).toContain('asks for no further money');
    expect(tablesOf(whole, 'request')).toHaveLength(1);
  });

  test('what cannot be counted is named on the first page, and the annex says why', () => {
    const dollars = aLine({ id: 'usd', name: 'Feed', currency: 'USD' });
    const partial = plan({ lines: [rent, dollars], sources: [{ ...donor, currency: 'USD' }] });
    expect(text(partial, 'request')).toContain('missing here: Feed and Donor.');
    expect(text(partial, 'assumptions')).toContain(
      'Feed: not counted, because there is no exchange rate for USD. Donor: not counted',
    );
    expect(text(FUNDED, 'request')).not.toContain('missing here');
  });
});

describe('the sample plan', () => {
  const today = '2026-11-22';

  test('names the cliff in year 3, on the first page and with its sources', () => {
    expect(text(sample(), 'request', today)).toContain('In Jul 2028, in year 3 of the plan: 68 %');
    expect(text(sample(), 'funding', today)).toContain(
      'In Jul 2028, in year 3 of the plan, money from “Start-up money of the Digital Transformation Fund” and',
    );
  });

  test('its requests, its coverage, its options and what falls away tell one gap', () => {
    const asked = cells(tablesOf(sample(), 'request', today)[1]);
    const gap = asked.at(-1)?.[3];
    expect(amount(gap)).toBeGreaterThan(0);
    expect(asked.slice(0, -1).reduce((sum, row) => sum + amount(row[3]), 0)).toBe(amount(gap));
    const option = cells(tablesOf(sample(), 'options', today)[0]).find(([name]) => name?.startsWith('Rec'));
    expect(option?.at(-1)).toBe(gap);
    expect(
      cells(tablesOf(sample(), 'consequences', today)[0])
        .at(-1)
        ?.at(-1),
    ).toBe(gap);
  });

  test('what its sources buy by category adds up to what each pays', () => {
    const rows = cells(tablesOf(sample(), 'bought', today)[0]);
    expect(rows).toHaveLength(6);
    for (const [name, , pays = '', sum] of rows) {
      const parts = [...pays.matchAll(/: ([\d,.]+)(?= \/|$)/g)].map(([, part]) => amount(part));
      expect([name, parts.reduce((all, part) => all + part, 0)]).toEqual([name, amount(sum)]);
    }
  });

  test('lacks nothing, and says nothing of itself as general wording', () => {
    expect(proposal(sample(), today).missing).toEqual([]);
    expect(text(sample(), 'benefits', today)).not.toContain('In general');
  });

  test('draws cost, funding against need and the account, each with a table behind it', () => {
    const drawn = ['cost', 'funding', 'cash'].map((id) => {
      const blocks = blocksOf(sample(), id, today);
      const at = blocks.findIndex(({ kind }) => kind === 'figure');
      return [at >= 0, blocks[at + 1]?.kind];
    });
    expect(drawn).toEqual([
      [true, 'table'],
      [true, 'table'],
      [true, 'table'],
    ]);
  });

  test('puts the risk that is tied to money before a graver one', () => {
    const rows = cells(tablesOf(sample(), 'consequences', today)[1]);
    expect(rows[0]?.[0]).toBe('No budget line from the third year');
    expect(rows[1]?.at(-1)).toBe('20 of 25');
    expect(rows).toHaveLength(5);
  });
});

describe('an empty plan', () => {
  test('has every section, and each says what is missing', () => {
    const model = proposal(planWithMoney({}));
    expect(model.sections.map(({ number }) => number)).toEqual([
      ...['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'A'],
    ]);
    const lacking = new Set(model.missing.map(({ sectionId }) => sectionId));
    const whole = model.sections.map(({ id }) => id).filter((id) => !lacking.has(id));
    expect(whole).toEqual(['assumptions']);
    expect(model.missing).toContainEqual(
      expect.objectContaining({ sectionId: 'need', screen: 'organization' }),
    );
    expect(sectionText(model, 'request')).toContain('no amount can be asked for');
    expect(JSON.stringify(model)).not.toMatch(/NaN|undefined|proposal\./);
  });
});

describe('years and currencies', () => {
  test('ten years stand in every table, and columns fill their table', () => {
    const ten = plan({ lines: [rent], sources: [donor], settings: { ...EMPTY_BUDGET.settings, years: 10 } });
    expect(text(ten, 'request')).toContain('the cost of 10 years');
    expect(cells(tablesOf(ten, 'funding')[1])).toHaveLength(10);
    expect(cells(tablesOf(ten, 'cash')[0]).at(-1)?.[0]).toBe('Year 10: Jan 2036 to Dec 2036');
    const widths = proposal(ten).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? [block.columns.reduce((sum, { width }) => sum + width, 0)] : [],
      ),
    );
    expect(new Set(widths)).toEqual(new Set([100]));
  });

  test.each([
    ['JPY', 'JPY 36,000,000', '36,000,000'],
    ['KWD', 'KWD 36,000.000', '36,000.000'],
  ])('%s is written with the digits it has', (currency, withCode, bare) => {
    const line = aLine({ ...rent, currency, unitCost: 1_000_000 });
    const identity = { ...FUNDED.identity, currency };
    const own = plan({ lines: [line] }, { identity });
    expect(text(own, 'request')).toContain(`asks for ${withCode}:`);
    expect(cells(tablesOf(own, 'cost')[0]).at(-1)?.at(-1)).toBe(bare);
  });

  test('amounts, months and the direction follow the language of the document', () => {
    const identity = { ...FUNDED.identity, documentLanguage: 'ar-EG' };
    const arabic = { ...FUNDED, identity };
    const model = proposal(arabic);
    expect([model.dir, model.lang]).toEqual(['rtl', 'ar-EG']);
    expect(text(arabic, 'request')).toContain('١٬٢٠٠٫٠٠');
    expect(text(arabic, 'request')).toContain('٢٠٢٩');
    for (const id of ['cost', 'funding', 'cash']) {
      expect(figuresOf(arabic, id)[0]?.svg).toContain('direction="rtl"');
    }
  });
});

describe('what a source may pay for', () => {
  test('is told in words, with what it does not use', () => {
    const bound = { categories: ['training', 'premises'], phases: ['sustainment' as const] };
    const rows = cells(tablesOf(plan({ lines: [rent], sources: [{ ...donor, ...bound }] }), 'bought')[0]);
    expect(rows).toEqual([
      [
        ...['Donor / secured', 'Premises and Training / Only once the team is in operation'],
        ...['Premises: 2,400.00 / Not used: EUR 600.00', '2,400.00'],
      ],
    ]);
    expect(cells(tablesOf(FUNDED, 'bought')[0])[0]?.[1]).toBe('Anything');
  });
});

describe('options', () => {
  test('a single one is said to be without comparison', () => {
    expect(text(FUNDED, 'options')).toContain('Only one option has been worked out');
  });

  test('several stand side by side with what secured money leaves open of each', () => {
    const [first] = EMPTY_BUDGET.scenarios;
    if (!first) throw new Error('A new plan has a scenario.');
    const lean = aScenario({
      note: 'No purchases.',
      assumptions: { ...first.assumptions, leftOut: ['line:bought'] },
    });
    const two = plan({ lines: [rent, bought], sources: [donor], scenarios: [first, lean] });
    expect(cells(tablesOf(two, 'options')[0])).toEqual([
      ['Recommended / The option asked for', '', '0', '1,200.00', '4,200.00', '1,200.00'],
      ['Lean', 'No purchases.', '0', '1,200.00', '3,600.00', '1,200.00'],
    ]);
    expect(text(two, 'options')).not.toContain('Only one option');
    expect(text(two, 'decisions')).toContain('Confirm the option “Recommended”');
  });
});

describe('the account', () => {
  test('is told with secured money and with all, and where it falls below zero', () => {
    const told = text(FUNDED, 'cash');
    expect(told).toContain('falls below zero in Jan 2029; most is missing in Dec 2029: EUR 1,200.00.');
    expect(told).toContain('it falls below zero in Nov 2029; most is missing in Dec 2029: EUR 200.00.');
    expect(cells(tablesOf(FUNDED, 'cash')[0]).at(-1)).toEqual([
      'Year 3: Jan 2029 to Dec 2029',
      ...['0.00', '1,000.00', '1,200.00', '-1,200.00', '-200.00'],
    ]);
    const whole = plan({ lines: [bought], sources: [donor] });
    expect(text(whole, 'cash')).toContain(
      'does not fall below zero; it is lowest in Jan 2027, with EUR 2,400.00.',
    );
    expect(text(whole, 'cash')).not.toContain('all sources');
    expect(text(FUNDED, 'cash')).not.toContain('as recorded');
  });

  test('adds up once spending is recorded, and says up to which month it is', () => {
    const spendings = [aSpending({ line: 'line:rent', on: '2027-03-15', amount: 490_000 })];
    const recorded = plan({ ...FUNDED.budget, spendings });
    let [firm, all] = [0, 0];
    for (const [, ...row] of cells(tablesOf(recorded, 'cash', '2027-04-01')[0])) {
      const [firmIncome = 0, allIncome = 0, paid = 0, firmEnd, allEnd] = row.map(amount);
      [firm, all] = [firm + firmIncome - paid, all + allIncome - paid];
      expect([firmEnd, allEnd]).toEqual([firm, all]);
    }
    expect(text(recorded, 'cash', '2027-04-01')).toContain(
      'Up to Mar 2027: what was received and spent, as recorded; lines that nothing has been recorded on count',
    );
  });
});

describe('decisions asked', () => {
  test('are the requests, and the open decisions of the plan that are about money', () => {
    const asked = (id: string, link: Plan['decisions'][number]['link'], chosen: string | null = null) =>
      aDecision({ id, question: `Question ${id}?`, link, chosen });
    const decisions = [
      asked('one', { kind: 'worksheet', id: 'mandate.fundingAnchor' }),
      asked('two', { kind: 'item', id: 's3-secure-funds' }, 'yes'),
      asked('three', null),
    ];
    const told = text({ ...FUNDED, decisions }, 'decisions');
    expect(told).toContain('Approve EUR 900.00 for “Budget line”, to be there from Jan 2029 on. Put the');
    expect(told).toContain('Name who pays the EUR 200.00 that no source covers, from Nov 2029 on');
    expect(told).toContain('Answer: Question one?');
    expect(told).not.toMatch(/Question (two|three)/);
  });

  test('every item a decision can be tied to is in the catalog', () => {
    const known = STAGES.flatMap(({ themes }) => themes.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(MONEY_ITEMS.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('what happens without the money', () => {
  test('names the weak points the checks see, with what follows', () => {
    const one = plan({ lines: [rent], sources: [donor] });
    expect(text(one, 'consequences')).toContain('All money that is promised comes from Donor.');
    expect(text(one, 'consequences')).toContain('2027 has no money for training.');
    expect(text(FUNDED, 'consequences')).not.toContain('that is promised comes');
  });

  test('says of money that is asked for that it is not promised, beside a promise that ends', () => {
    const hoped = { ...ministry, state: 'identified' as const };
    const told = text(plan({ lines: [rent, bought], sources: [donor, hoped] }), 'consequences');
    expect(told).toContain('All money that is promised comes from Donor.');
    expect(told).toContain('No promised money pays for any cost after Dec 2028.');
    expect(told).toContain('money that is only requested or known as a possibility: Budget line.');
  });

  test('says that nothing is promised, and not that the money ends before the plan begins', () => {
    const asked = plan({ lines: [rent], sources: [ministry] });
    const told = text(asked, 'consequences');
    expect(told).toContain('No promised money pays for any of the costs yet.');
    expect(told).not.toContain('2026');
  });

  test('tells what secured money leaves unpaid, with posts', () => {
    const positions = [
      aPosition({ id: 'head', title: 'Head', salary: 120_000, start: { day: '2027-01-01', task: null } }),
      aPosition({ id: 'free', title: 'Guest', paidElsewhere: true }),
    ];
    const staffed = planWithMoney({ positions }, { lines: [rent] });
    const told = text(staffed, 'consequences');
    expect(told).toContain('One of the 2 positions is then not paid for in full.');
    expect(told).toContain('Staff Head');
  });

  test('tells posts of one name apart as the table of positions does', () => {
    const post = { role: 'incidentHandler', salary: 120_000, start: { day: '2027-01-01', task: null } };
    const positions = [aPosition({ id: 'a', ...post }), aPosition({ id: 'b', ...post })];
    const told = text(planWithMoney({ positions }, { lines: [rent] }), 'consequences');
    expect(told).toContain('Incident handler 1; Incident handler 2');
  });
});

describe('names', () => {
  const risks = [aRisk({ id: 'r', title: 'Ana Silva leaves', effect: 'Nobody but Ana Silva knows.' })];
  const people = [{ ...aPerson('ana', 'Ana Silva'), role: 'Duty officer' }];
  const named = {
    ...plan({
      lines: [rent],
      sources: [{ ...donor, name: 'Fund of Ana Silva', conditions: 'Ask Ana Silva.' }],
    }),
    ...{ people, risks },
  };

  test('of persons are left out where the plan does not allow them', () => {
    const { documents } = named;
    const hidden = { ...named, documents: { conops: { ...documents.conops, names: 'leaveOut' as const } } };
    expect(JSON.stringify(proposal(hidden))).not.toContain('Silva');
    expect(text(hidden, 'funding')).toContain('Fund of Duty officer');
    expect(JSON.stringify(proposal(named))).toContain('Silva');
  });

  test('that are long stay whole in tables and do not break the figures', () => {
    const long = 'Directorate for the coordination of national digital resilience '.repeat(4).trim();
    const wide = plan({
      lines: [{ ...rent, name: long }, bought],
      sources: [
        { ...donor, name: long },
        { ...ministry, name: `${long} 2` },
      ],
    });
    expect(cells(tablesOf(wide, 'request')[1])[0]?.[0]).toBe(`Approve: ${long} 2`);
    const [figure] = figuresOf(wide, 'funding');
    expect(figure?.width).toBe(680);
    expect(figure?.svg).toMatch(/^<svg [^]*<\/svg>$/);
  });
});

test('front matter holds team, plan, day, version and label, and no cover page', () => {
  const model = proposal(sample(), '2026-11-22');
  expect(model.cover.title).toBe('Funding of CSIRT Talvenia');
  expect(model.cover.facts).toEqual([
    ['As of', '22 November 2026'],
    ['Made from', 'CSIRT Talvenia: stand-up plan'],
    ['Concept of operations', 'Version 0.4 (Draft)'],
  ]);
  expect(model.tlp.text).toBe('TLP:AMBER');
  expect(model.compact).toBe(true);
});
