import { describe, expect, test } from 'vitest';
import { aPosition, aTraining, planWithMoney } from '@test/builders/budget-parts';
import { allSections, conopsOf, sectionText } from '@test/builders/documents';
import { aPerson } from '@test/builders/plan-parts';
import { EMPTY_BUDGET } from '../../plan/defaults';
import type { Plan, Staffing } from '../../plan/types';
import { blockText } from '../inline';

const ANA = { ...aPerson('ana', 'Ana Silva'), role: 'Duty officer' };
const POSTS = [
  aPosition({ id: 'head', title: 'Director', start: { day: '2027-01-10', task: null } }),
  aPosition({ id: 'one', role: 'incidentHandler', person: 'ana' }),
];
const CONDUCT = { text: 'Say so *the same day*.', talkMonth: 11, lastTalk: null };

/** A plan of three years from January 2027, in euro. */
function plan(change: Partial<Staffing>): Plan {
  const settings = { ...EMPTY_BUDGET.settings, years: 3 };
  const made = planWithMoney({ positions: POSTS, ...change }, { settings }, { people: [ANA] });
  return { ...made, identity: { ...made.identity, currency: 'EUR' } };
}

const text = (change: Partial<Staffing>): string =>
  sectionText(conopsOf(plan(change)), 'staffing').replaceAll(/[\u00a0\u202f]/g, ' ');

/** The rows of the training plan; a cell with several paragraphs has ` / ` between them. */
function training(of: Plan): readonly (readonly string[])[] {
  const blocks = allSections(conopsOf(of).sections).find(({ id }) => id === 'staffing')?.blocks ?? [];
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === 'Training plan by post' ? block.rows : [],
  );
  return rows.map((row) =>
    row.map(({ blocks: made }) =>
      made
        .map((block) => blockText([block]))
        .join(' / ')
        .replaceAll(/[\u00a0\u202f]/g, ' '),
    ),
  );
}

const ENTRIES = [
  aTraining({
    ...{ id: 'own', title: 'Forensics', position: 'one', days: 5, cost: 200_000, partner: 'FIRST' },
    ...{ start: { day: '2027-06-10', task: null }, certificate: 'GCFA', done: true },
  }),
  aTraining({ id: 'role', title: 'Handling', role: 'incidentHandler', kind: 'shadowing', days: 1 }),
  aTraining({ id: 'all', title: 'Exercise', kind: 'informal', cost: 10_000, yearly: true }),
];

describe('the training plan', () => {
  test('of a single year names the year once', () => {
    const three = plan({ training: ENTRIES });
    const settings = { ...three.budget.settings, years: 1 };
    const told = sectionText(conopsOf({ ...three, budget: { ...three.budget, settings } }), 'staffing');
    expect(told).toContain('In 2027 it costs');
    expect(told).not.toContain('From 2027');
  });

  test('stands for the whole team, then roles, then posts, with kind, month, cost and certificate', () => {
    expect(training(plan({ training: ENTRIES }))).toEqual([
      ['The whole team', 'Exercise / Informal', 'Not set yet / every year', 'EUR 100.00 a year', ''],
      ['Everybody in the role: Incident handler', 'Handling / Job shadowing, one day', 'Not set yet', '', ''],
      [
        ...['Incident handler / Ana Silva', 'Forensics / Technical, 5 days / FIRST', 'Jun 2027 / done'],
        ...['Once EUR 2,000.00', 'GCFA'],
      ],
    ]);
  });

  test('says what it costs and takes over the years of the budget', () => {
    // Once 2,000.00 and three times 100.00; five days of one post and one of another.
    expect(text({ training: ENTRIES })).toContain(
      'The training plan has 3 entries. From 2027 to 2029 it costs EUR 2,300.00 at the prices of today and takes ' +
        '6 working days of staff.',
    );
  });

  test('names nobody where names are not to be printed', () => {
    const hidden = plan({
      training: [aTraining({ position: 'one', title: 'Like Ana Silva', certificate: 'Signed: Ana Silva' })],
      conduct: { ...CONDUCT, text: 'Ana Silva answers questions.' },
    });
    const { conops } = hidden.documents;
    const leftOut = { ...hidden, documents: { conops: { ...conops, names: 'leaveOut' as const } } };
    expect(JSON.stringify(conopsOf(hidden).sections)).toContain('Signed: Ana Silva');
    expect(JSON.stringify(conopsOf(leftOut).sections)).not.toContain('Silva');
    expect(training(leftOut)[0]?.[0]).toBe('Incident handler / Duty officer');
  });
});

describe('the code of conduct', () => {
  test('stands with its points and the next talk', () => {
    expect(text({ conduct: CONDUCT })).toMatch(
      /bound by a code of conduct:\s+Say so the same day\.\s+All staff talk the code through once a year/,
    );
    expect(text({ conduct: { ...CONDUCT, lastTalk: '2026-11-05' } })).toMatch(
      /next talk is in Nov 2027\. The last one was on 5 November 2026\./,
    );
  });

  test('says when the talk has not been held', () => {
    const late = { ...plan({ conduct: { ...CONDUCT, talkMonth: 1 } }) };
    const started = { ...late, identity: { ...late.identity, startDay: '2025-01-01' } };
    expect(sectionText(conopsOf(started), 'staffing')).toMatch(/the talk of Jan 2025 has not been held yet/);
  });
});

describe('while nothing is decided', () => {
  test('training and code are said to be missing', () => {
    expect(text({})).toContain('Training is not planned yet.');
    expect(text({})).toContain('A code of conduct is not written down yet.');
    expect(text({})).toContain('The month in which all staff talk the code of conduct through');
  });

  test('a plan without posts prints its code, and one with nothing at all says “to be decided”', () => {
    expect(text({ positions: [], conduct: CONDUCT })).toMatch(
      /^Positions are not entered yet\.\s+Professional development/,
    );
    expect(text({ positions: [] })).toBe('To be decided.');
  });
});
