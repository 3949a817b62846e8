import { expect, it } from 'vitest';
import { createContext, type BuildContext } from '@shared/document/context';
import { readCsv } from '@shared/exchange';
import type { Plan } from '@shared/plan/types';
import {
  aLine,
  anInfrastructureItem,
  aPosition,
  aTool,
  aTraining,
  planWithMoney,
} from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { aPerson } from '@test/builders/plan-parts';
import { budgetBook } from './budget-book';
import { budgetCsv } from './budget-csv';
import { staffingCsv } from './staffing-csv';
import { toolsCsv } from './tools-csv';
import { trainingCsv } from './training-csv';

const SKILL = { id: 'own-skill', name: 'Control systems', kind: 'technical' as const };
const plan: Plan = planWithMoney(
  {
    skills: [SKILL],
    positions: [
      aPosition({ id: 'head', title: 'Head' }),
      aPosition({
        ...{ id: 'post', title: 'Handler', reportsTo: 'head', backup: 'head' },
        ...{
          tasks: ['incidentHandler-respond', 'administrator-equipment'],
          wanted: { [SKILL.id]: 3, dns: 0 },
        },
        ownTasks: '- Visits *both* utilities\n- Calls Ana Silva',
      }),
    ],
    training: [aTraining({ skills: [SKILL.id, 'dns'], done: true, note: 'Ask **early**' })],
    tools: [
      aTool({
        ...{ licenceNote: 'Ten seats', skills: ['dns'], services: ['sv-monitoring-detection'], owner: 'ana' },
        criteria: [
          { id: 'a', text: 'Has an interface', meets: 'partly' },
          { id: 'b', text: 'Runs offline', meets: null },
        ],
        note: 'Replaces the list',
      }),
    ],
    infrastructure: [anInfrastructureItem({ item: 'premises', owner: 'ana', note: 'Fourth floor' })],
  },
  {
    lines: [
      aLine({ id: 'rent', name: 'Rent', catalog: 'rent', unitCost: 400_000, owner: 'ana', note: 'By *m²*' }),
      aLine({ id: 'own' }),
    ],
  },
  { people: [{ ...aPerson('ana', 'Ana Silva'), role: 'Duty officer' }] },
);
const { conops } = plan.documents;
const nameless: Plan = { ...plan, documents: { conops: { ...conops, names: 'leaveOut' } } };

/** A row of a CSV by the heads of its columns. */
function csv(make: (ctx: BuildContext) => string, of: Plan, row: number): Readonly<Record<string, string>> {
  const read = readCsv(make(createContext(documentInput(of))));
  if (!read.ok) throw new Error(read.error.type);
  const [heads = [], ...rows] = read.value;
  return Object.fromEntries(heads.map((head, at) => [head, rows[row]?.[at] ?? '']));
}

/** The same of a sheet of the workbook. */
function sheet(name: string, of: Plan, row: number): Readonly<Record<string, string>> {
  const found = budgetBook(createContext(documentInput(of))).sheets.find((one) => one.name === name);
  const [heads = [], ...rows] = found?.rows ?? [];
  return Object.fromEntries(
    heads.map((head, at) => {
      const cell = rows[row]?.[at];
      return [head?.kind === 'text' ? head.text : '', cell?.kind === 'text' ? cell.text : ''];
    }),
  );
}

const POST = {
  Tasks:
    'Analyze, record and follow incidents through, and respond to them; Run the computers and other equipment of the team',
  'Tasks in the team’s own words': 'Visits both utilities Calls Ana Silva',
  'Skills wanted, with their level': 'Control systems: 3',
  'Reports to': 'Head',
  Backup: 'Head',
};
const TRAINING = { Skills: 'Control systems; Domain name system', Done: 'Yes', Note: 'Ask early' };
const TOOL = {
  'On the license': 'Ten seats',
  Skills: 'Domain name system',
  'Services it serves': 'Monitoring and detection',
  'Looked after by': 'Ana Silva',
  'What is asked of it': 'Has an interface (met in part); Runs offline (not judged yet)',
  Note: 'Replaces the list',
};
const ITEM = { 'Looked after by': 'Ana Silva', Note: 'Fourth floor', Skills: '' };
const LINE = {
  'Price is an illustrative figure (ENISA, 2020)': 'Yes',
  'Looked after by': 'Ana Silva',
  Note: 'By m²',
};

it.each([
  { what: 'staffing', make: staffingCsv, name: 'Positions', row: 1, told: POST },
  { what: 'training', make: trainingCsv, name: 'Training', row: 0, told: TRAINING },
  { what: 'tools', make: toolsCsv, name: 'Tools and infrastructure', row: 0, told: TOOL },
  { what: 'infrastructure', make: toolsCsv, name: 'Tools and infrastructure', row: 1, told: ITEM },
])('says what stands behind an entry of $what, in CSV and workbook', ({ make, name, row, told }) => {
  expect(csv(make, plan, row)).toMatchObject(told);
  expect(sheet(name, plan, row)).toMatchObject(told);
});

it('marks illustrative prices of lines, and has owner and note', () => {
  const rowOf = (of: (row: number) => Readonly<Record<string, string>>, line: string) =>
    Array.from({ length: 12 }, (_, at) => of(at)).find((row) => row['Line'] === line);
  for (const of of [(row: number) => csv(budgetCsv, plan, row), (row: number) => sheet('Lines', plan, row)]) {
    expect(rowOf(of, 'Rent')).toMatchObject(LINE);
    expect(rowOf(of, 'Laptops')).toMatchObject({
      'Price is an illustrative figure (ENISA, 2020)': '',
      Note: '',
    });
  }
});

it('names nobody where the plan leaves names out of documents', () => {
  for (const make of [staffingCsv, trainingCsv, toolsCsv, budgetCsv]) {
    expect(make(createContext(documentInput(nameless)))).not.toContain('Silva');
  }
  expect(csv(toolsCsv, nameless, 0)['Looked after by']).toBe('Duty officer');
  expect(JSON.stringify(budgetBook(createContext(documentInput(nameless))).sheets)).not.toContain('Silva');
});
