import { describe, expect, test } from 'vitest';
import { allSections, conopsOf, sectionText } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import { aBody, aStep, anAgreement } from '@test/builders/stakeholder-parts';
import type { Plan, Stakeholder, Stakeholders } from '../../plan/types';
import { blockText } from '../inline';
import type { Table } from '../model';

const ADDED = [
  ...['stakeholders', 'stakeholderOverview', 'engagementPlan', 'responsibilityMatrix'],
  ...['agreements', 'stakeholderRelations', 'peerTeams', 'communicationPlan', 'feedback'],
];

function withStakeholders(change: Partial<Stakeholders>, plan = buildPlan()): Plan {
  return { ...plan, stakeholders: { ...plan.stakeholders, ...change } };
}

function tablesOf(plan: Plan, id: string): readonly Table[] {
  const section = allSections(conopsOf(plan).sections).find((entry) => entry.id === id);
  return (section?.blocks ?? []).filter((block) => block.kind === 'table');
}

const cells = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.map((cell) => blockText(cell.blocks)));

const firsts = (table: Table | undefined): readonly string[] => cells(table).map(([first]) => first ?? '');

describe('an empty register', () => {
  test('adds no section, asks for nothing, and leaves the others as they are', () => {
    const model = conopsOf(buildPlan());
    expect(allSections(model.sections).filter(({ id }) => ADDED.includes(id))).toEqual([]);
    expect(model.missing.filter(({ sectionId }) => ADDED.includes(sectionId))).toEqual([]);
    expect(sectionText(model, 'constituencyGroups')).toBe('To be decided.');
    expect(sectionText(model, 'announcement')).toBe('To be decided.');
  });

  test('lets the team write such a section by hand', () => {
    const plan = buildPlan();
    const narrative = { agreements: { before: 'None is needed.', after: '', replacement: null } };
    const { conops } = plan.documents;
    const model = conopsOf({ ...plan, documents: { conops: { ...conops, narrative } } });
    expect(sectionText(model, 'agreements')).toBe('None is needed.');
  });
});

test('the sections stand in the order of the outline, before the relationships and within them', () => {
  const ids = allSections(conopsOf(richPlan()).sections).map(({ id }) => id);
  expect(ids.slice(ids.indexOf('stakeholders'), ids.indexOf('scenarios'))).toEqual([
    ...['stakeholders', 'stakeholderOverview', 'engagementPlan', 'responsibilityMatrix'],
    ...['relationships', 'relationsInternal', 'relationsExternal', 'agreements', 'stakeholderRelations'],
    ...['nationalTeams', 'peerTeams', 'internationalCooperation', 'media', 'mediaPolicy', 'channels'],
    ...['communicationPlan', 'announcement', 'languages', 'feedback'],
  ]);
});

describe('stakeholders', () => {
  test('are counted, drawn, and listed by part and role with what is known of each', () => {
    const model = conopsOf(richPlan());
    const text = sectionText(model, 'stakeholderOverview');
    expect(text).toContain('The register of stakeholders holds 5 entries. 3 of them are not yet where');
    expect(text).toContain('2 have nobody on the team who looks after them.');
    const [quadrants, planning, open] = tablesOf(richPlan(), 'stakeholderOverview');
    expect(cells(quadrants)[0]?.[0]).toBe('Manage closely');
    expect(cells(quadrants)[0]?.[2]).toContain('They can carry the plan or stop it');
    expect(cells(planning)).toEqual([
      [
        ...['Ministry of Digital Affairs', 'Government agency', 'Sponsor Decision maker'],
        ...['Influence: very high Interest: high', 'Today: supportive Wanted: leading', 'Amara Okello'],
      ],
    ]);
    expect(firsts(open)).toEqual([
      ...['Jonas Lindqvist', 'National Grid Operator', 'CSIRT of Norland', 'Cybercrime unit of the police'],
    ]);
    const section = allSections(model.sections).find(({ id }) => id === 'stakeholderOverview');
    const figure = section?.blocks.find((block) => block.kind === 'figure');
    expect(figure?.alt).toContain('Manage closely: 2.');
    expect(figure?.svg).toContain('National Grid');
  });

  test('who takes part in several ways is listed once', () => {
    const plan = withStakeholders({
      register: [
        aBody('a', { involvement: ['discusses', 'plans'] }),
        aBody('b', { involvement: ['promotes'] }),
      ],
    });
    expect(tablesOf(plan, 'stakeholderOverview').flatMap(firsts)).toEqual(['a', 'b']);
  });

  test('without a score there is no map; with nobody assessed nothing is claimed', () => {
    const text = sectionText(
      conopsOf(withStakeholders({ register: [aBody('a'), aBody('b')] })),
      'stakeholderOverview',
    );
    expect(text).toContain('For 2 it is not recorded');
    expect(text).not.toContain('stand where they must');
    expect(text).not.toContain('Stakeholders by influence');
  });

  test('of 150, those with high influence or not where wanted are listed, and the rest is counted', () => {
    const register = Array.from({ length: 150 }, (_, index): Stakeholder => {
      const place = { influence: (index % 5) + 1, interest: 3 };
      const short = index % 10 === 0 ? { current: 'neutral' as const, wanted: 'leading' as const } : {};
      return aBody(`Body ${index}`, { ...place, ...short });
    });
    // 60 with influence 4 or 5; every tenth has influence 1 and is short: 15.
    const plan = withStakeholders({ register });
    // The four places on the map stand in a table of their own.
    expect(tablesOf(plan, 'stakeholderOverview').slice(1).flatMap(firsts)).toHaveLength(75);
    expect(sectionText(conopsOf(plan), 'stakeholderOverview')).toContain('75 further stakeholders');
    const sixty = withStakeholders({ register: register.slice(0, 60) });
    expect(tablesOf(sixty, 'stakeholderOverview').slice(1).flatMap(firsts)).toHaveLength(60);
  });
});

test.each([5, 45, 150])('the map of %i with long names stands on one page', (count) => {
  const register = Array.from({ length: count }, (_, index) =>
    aBody(`Directorate General for Posts and Telecommunications ${index}`, {
      influence: [5, 5, 4, 4, 4, 3, 1][index % 7] ?? 1,
      interest: [5, 4, 4, 5, 2][index % 5] ?? 1,
    }),
  );
  const { sections } = conopsOf(withStakeholders({ register }));
  const section = allSections(sections).find(({ id }) => id === 'stakeholderOverview');
  const figure = section?.blocks.find((block) => block.kind === 'figure');
  expect((figure?.height ?? Infinity) / (figure?.width ?? 1)).toBeLessThanOrEqual(1.35);
});

describe('constituency', () => {
  test('constituents stand beside the groups of the worksheet, most capable first, with pilot and phase', () => {
    const served = { group: 'g-1', services: ['sv-awareness-building'], pilot: false, phase: 'Month 20' };
    const register = [
      aBody('Water', { roles: ['constituent'], served: { ...served, capability: 'few' } }),
      aBody('Power', {
        roles: ['constituent'],
        served: { ...served, capability: 'significant', pilot: true },
      }),
      aBody('Police'),
    ];
    const plan = withStakeholders({ register }, richPlan());
    const [groups, constituents] = tablesOf(plan, 'constituencyGroups');
    expect(firsts(groups)).toContain('Banks Banking and finance');
    expect(cells(constituents).map((row) => [row[0], row[1], row[3], row[4]])).toEqual([
      ['Power', 'Significant', 'Awareness building', 'Pilot group Month 20'],
      ['Water', 'Few', 'Awareness building', 'Month 20'],
    ]);
    expect(sectionText(conopsOf(plan), 'pilotTrust')).toContain('one belongs to the pilot group: Power.');
  });
});

describe('agreements', () => {
  test('signed ones come first, and one that has run out is not called signed', () => {
    const register = [
      aBody('A', {
        agreements: [
          anAgreement({ id: '1', kind: 'nda', state: 'needed', on: '2026-09-01' }),
          anAgreement({ id: '2', kind: 'mou', on: '2024-03-01', expires: '2026-07-14', tlp: 'GREEN' }),
        ],
      }),
    ];
    expect(cells(tablesOf(withStakeholders({ register }), 'agreements')[0])).toEqual([
      [
        ...['A', 'Memorandum of understanding', 'Signed, no longer valid'],
        ...['Signed 1 March 2024 Valid until 14 July 2026', '', 'TLP:GREEN'],
      ],
      ['A', 'Non-disclosure agreement', 'Needed', 'Wanted by 1 September 2026', '', ''],
    ]);
  });

  test('relations are sentences, and peers are listed with how they are reached', () => {
    const model = conopsOf(richPlan());
    expect(sectionText(model, 'stakeholderRelations')).toContain(
      'Ministry of Digital Affairs regulates National Grid Operator.',
    );
    expect(sectionText(model, 'peerTeams')).toContain('Duty mailbox with a published key');
  });
});

describe('plans', () => {
  test('actions stand by the day they are next due, without a day last, and done ones apart', () => {
    const actions = [
      aStep('none'),
      aStep('late', { aim: 'late', due: '2026-07-01' }),
      aStep('again', { aim: 'again', due: '2026-01-01', done: '2026-07-10', frequency: 'monthly' }),
      aStep('done', { aim: 'done', done: '2026-07-02', result: 'Agreed.' }),
    ];
    const [open, done] = tablesOf(withStakeholders({ actions }), 'engagementPlan');
    expect(firsts(open)).toEqual(['1 July 2026 (overdue)', '10 August 2026', 'No day set']);
    expect(cells(done)).toEqual([['2 July 2026', 'done', 'Everybody', 'Agreed.']]);
  });

  test('the public announcement shows which of its four parts is not planned', () => {
    const actions = [aStep('a', { aim: 'Press day', covers: ['team', 'reason', 'progress'] })];
    const model = conopsOf(withStakeholders({ actions }));
    expect(sectionText(model, 'announcement')).toContain('One of the four things');
    expect(sectionText(model, 'announcement')).toContain('What is to be reported to it Not planned yet');
  });

  test('the communication plan and the newest feedback first', () => {
    const model = conopsOf(richPlan());
    expect(sectionText(model, 'communicationPlan')).toContain(
      'In operation Every week Rui Monteiro TLP:GREEN',
    );
    const round = { form: 'survey', audience: 'All', finding: '', consequence: '' } as const;
    const feedback = [
      { ...round, id: '1', on: '2026-01-01' },
      { ...round, id: '2', on: '2026-06-01' },
    ];
    const [table] = tablesOf(withStakeholders({ feedback }), 'feedback');
    expect(firsts(table)).toEqual(['1 June 2026', '1 January 2026']);
  });
});

describe('the matrix of responsibilities', () => {
  const matrix = (names: readonly string[]): Plan =>
    withStakeholders({
      register: names.map((name) => aBody(name)),
      raci: {
        columns: [...names],
        rows: [{ id: 'r', activity: 'mandate', name: '', cells: { [names.at(-1) ?? '']: 'AR' } }],
      },
    });

  test('eight columns stand side by side, nine are split evenly with the same lines', () => {
    const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `B${at}`);
    expect(tablesOf(matrix(names(8)), 'responsibilityMatrix')).toHaveLength(1);
    const parts = tablesOf(matrix(names(9)), 'responsibilityMatrix');
    expect(parts.map(({ columns }) => columns.length)).toEqual([6, 5]);
    expect(parts.map(firsts)).toEqual([['Give the mandate'], ['Give the mandate']]);
    expect(cells(parts[1]).at(0)?.at(-1)).toBe('A, R');
    expect(parts[1]?.caption).toContain('part 2 of 2');
  });

  test('long words in the titles get fewer columns a part, none empty', () => {
    const names = Array.from({ length: 8 }, (_, at) => `Telecommunications ${at}`);
    const parts = tablesOf(matrix(names), 'responsibilityMatrix');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ header }) => header.slice(1)).map((cell) => blockText(cell.blocks))).toEqual(
      names,
    );
  });

  test('a line for which nobody answers is counted', () => {
    expect(sectionText(conopsOf(richPlan()), 'responsibilityMatrix')).toContain('For one line');
  });
});
