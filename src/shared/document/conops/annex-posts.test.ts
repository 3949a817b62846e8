import { expect, test } from 'vitest';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { allSections, conopsOf, sectionText } from '@test/builders/documents';
import { aPerson } from '@test/builders/plan-parts';
import type { Plan, Position, Staffing } from '../../plan/types';
import { blockText } from '../inline';
import type { Cell, Table } from '../model';

const ANA = aPerson('ana', 'Ana Silva');
const handler = { role: 'incidentHandler', tasks: ['incidentHandler-respond', 'incidentHandler-watch'] };
const TEAM = [
  aPosition({ id: 'head', title: 'Director', level: 'lead', ownTasks: 'Reports to *parliament*.' }),
  aPosition({ id: 'one', ...handler, reportsTo: 'head', backup: 'two' }),
  aPosition({ id: 'two', ...handler, tasks: handler.tasks.toReversed(), reportsTo: 'head', backup: 'one' }),
  aPosition({ id: 'three', ...handler, level: 'senior', wanted: { dns: 4, 'own-skill': 3, internet: 0 } }),
];

function plan(positions: readonly Position[], change: Partial<Staffing> = {}): Plan {
  const skills = [{ id: 'own-skill', name: 'Control systems', kind: 'technical' as const }];
  return planWithMoney({ positions: [...positions], skills, ...change }, {}, { people: [ANA] });
}

type Facts = Readonly<Record<string, string>>;

/** Each description of the annex: its title, and the texts of its rows by their label. */
function annex(of: Plan): readonly (readonly [title: string, facts: Facts])[] {
  const blocks = allSections(conopsOf(of).sections).find(({ id }) => id === 'annexPosts')?.blocks ?? [];
  const titles = blocks.flatMap((block) => (block.kind === 'heading' ? [blockText([block])] : []));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [factsOf(block)] : []));
  return titles.map((title, at) => [title, tables[at] ?? {}]);
}

function factsOf({ rows }: Table): Facts {
  const texts = (cell: Cell | undefined): string =>
    (cell?.blocks ?? []).map((block) => blockText([block])).join(' / ');
  return Object.fromEntries(rows.map(([label, value]) => [texts(label), texts(value)]));
}

test('each post has its purpose, place, tasks and skills by level; those with the same work stand together', () => {
  const [director, handlers, senior, ...more] = annex(plan(TEAM));
  expect(more).toEqual([]);
  expect(director).toEqual([
    'Director',
    {
      'Role and level': 'Lead',
      'Reports to': 'Top of the chart',
      'Stands in': 'Nobody yet',
      Tasks: 'Reports to parliament.',
    },
  ]);
  expect(handlers?.[0]).toBe('Incident handler 1; Incident handler 2');
  expect(handlers?.[1]).toMatchObject({
    'What it is for': 'Works incidents from report to closure and keeps everybody concerned informed.',
    'Role and level': 'Incident handler, Ordinary',
    'Reports to': 'Director',
    'Stands in': 'Incident handler 2 (Incident handler 1) / Incident handler 1 (Incident handler 2)',
  });
  expect(handlers?.[1]['Tasks']).toMatch(/^\w.+ \w.+$/);
  expect(senior?.[0]).toBe('Incident handler 3');
  const wanted = senior?.[1]['Skills wanted'] ?? '';
  expect(wanted).toMatch(
    /^Teaches others: [^/]*Domain name system[^/]* \/ Works alone: [^/]*Control systems/,
  );
  expect(wanted).not.toMatch(/internet/i);
});

test('without any task there is no annex and no word of it; a post without one among others says so', () => {
  const bare = plan(TEAM.map((post) => ({ ...post, tasks: [], ownTasks: ' ' })));
  expect(annex(bare)).toEqual([]);
  expect(conopsOf(bare).missing.map(({ sectionId }) => sectionId)).not.toContain('annexPosts');
  expect(sectionText(conopsOf(bare), 'staffing')).not.toContain('annex');
  const open = plan([...TEAM, aPosition({ id: 'open', title: 'Clerk' })]);
  expect(annex(open).at(-1)?.[1]['Tasks']).toBe('Not entered yet.');
  expect(sectionText(conopsOf(open), 'staffing')).toContain('stands in an annex');
});

test('persons are not named where the plan leaves names out', () => {
  const told = plan([aPosition({ id: 'head', title: 'Director', ownTasks: 'Stands in for Ana Silva.' })]);
  const { conops } = told.documents;
  const leftOut = { ...told, documents: { conops: { ...conops, names: 'leaveOut' as const } } };
  expect(sectionText(conopsOf(told), 'annexPosts')).toContain('Ana Silva');
  expect(sectionText(conopsOf(leftOut), 'annexPosts')).toMatch(/Stands in for .+\./);
  expect(sectionText(conopsOf(leftOut), 'annexPosts')).not.toContain('Silva');
});
