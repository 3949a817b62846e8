import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { ASSETS_AT_RISK, DATED_FIGURES, TEAM_BENEFITS, UNFUNDED_RISKS } from '@shared/catalog/budget-case';
import { BUDGET_CATEGORIES } from '@shared/catalog/budget-categories';
import { BUDGET_CHECKS } from '@shared/catalog/budget-checks';
import {
  FUNDING_KINDS,
  FUNDING_MIXES,
  FUNDING_STATES,
  SUSTAINMENT_ADVICE,
} from '@shared/catalog/budget-funding';
import { BUDGET_LINES } from '@shared/catalog/budget-lines';
import { FIRST_QUESTIONS } from '@shared/catalog/budget-questions';
import { CONOPS_SECTIONS } from '@shared/catalog/conops';
import { GLOSSARY } from '@shared/catalog/glossary';
import { SERVICE_AREAS } from '@shared/catalog/services';
import { REOPEN_REASONS, SETUP_FIELDS } from '@shared/catalog/setup';
import sources from '@shared/catalog/sources.json';
import { stageNumber, STAGES } from '@shared/catalog/stages';
import { STAFF_ROLES } from '@shared/catalog/staffing-further-roles';
import { PLAN_ASSUMPTIONS, STAFFING_FACTS, STARTER_SET } from '@shared/catalog/staffing-facts';
import { STAFFING_GUIDANCE } from '@shared/catalog/staffing-guidance';
import * as staffingLists from '@shared/catalog/staffing-lists';
import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import { STAKEHOLDER_TEMPLATES } from '@shared/catalog/stakeholder-templates';
import { AUDIENCES, RACI_ACTIVITIES, SUGGESTIONS } from '@shared/catalog/stakeholder-work';
import { STAKEHOLDER_ROLES, STAKEHOLDER_TYPES } from '@shared/catalog/stakeholders';
import { RSIT_CLASSES } from '@shared/catalog/taxonomy';
import { FACTORS, LEVERS } from '@shared/catalog/timeline-levers';
import { DEFAULT_STAGES } from '@shared/catalog/timeline-tasks';
import { TOOL_ADVICE, TOOL_REQUIREMENTS } from '@shared/catalog/tools-advice';
import { INFRASTRUCTURE_ITEMS } from '@shared/catalog/tools-infrastructure';
import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import { WORKSHEET } from '@shared/catalog/worksheet';
import budget from '@shared/i18n/en/catalog/budget.json';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import tools from '@shared/i18n/en/catalog/tools.json';

const FILE = resolve(import.meta.dirname, '../../docs/coverage.md');
const ID = /^S\d-[A-Z0-9]+-\d+$/;

/** A part of the inventory that this version has to carry, and which rows belong to it. */
interface Group {
  readonly name: string;
  readonly holds: (id: string, place: string) => boolean;
}

/** Stages a place names, ranges such as "Stage 1 checklist-Stage 4 checklist" filled in. */
function stagesIn(place: string): readonly number[] {
  const range = /Stage (\d) checklist\s*-\s*Stage (\d)/.exec(place);
  const [from, to] = [Number(range?.[1] ?? 1), Number(range?.[2] ?? 0)];
  const between = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return [...[...place.matchAll(/Stages? (\d)/g)].map((match) => Number(match[1])), ...between];
}

const firstPlace = (place: string): string => place.split(/[,;:]/)[0]?.trim() ?? '';
const GROUPS: readonly Group[] = [
  ...STAGES.map(({ id }) => ({
    name: `Stage ${stageNumber(id)} checklist`,
    holds: (_row: string, place: string) => stagesIn(place).includes(stageNumber(id)),
  })),
  { name: 'The stages in general (S3-STG0)', holds: (row) => row.startsWith('S3-STG0-') },
  { name: 'Contents of the concept of operations (S3-CON)', holds: (row) => row.startsWith('S3-CON-') },
  {
    name: 'Timeline (S3-TL, and places that name it)',
    holds: (row, place) => row.startsWith('S3-TL-') || /\bTimeline\b/.test(place),
  },
  ...['Project setup', 'Charter', 'Constituency', 'Glossary'].map((name) => ({
    name,
    holds: (_row: string, place: string) => firstPlace(place) === name,
  })),
  { name: 'Stakeholders', holds: (_row, place) => place.startsWith('Stakeholders') },
  {
    name: 'Budget, business case and tools',
    holds: (row, place) =>
      /^S2-TOOL-|^S3-BEN-|^S3-PROB-/.test(row) || /\b(Budget|Business case|Tools)\b/.test(place),
  },
  { name: 'Sustainable and prepared (S2-SUST, S2-PREP)', holds: (row) => /^S2-(SUST|PREP)-/.test(row) },
  {
    name: 'Staffing and training plan',
    holds: (_row, place) => /\b(Staffing|Training plan)\b/.test(place),
  },
];

/** Every source id named by `refs` anywhere in some catalog entries. */
function refsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'refs' && Array.isArray(inner) ? inner.filter((ref) => typeof ref === 'string') : refsIn(inner),
  );
}

const CATALOG = [
  ...[STAGES, SERVICE_AREAS, WORKSHEET, SETUP_FIELDS, REOPEN_REASONS],
  ...[GLOSSARY, CONOPS_SECTIONS, RSIT_CLASSES],
  ...[DEFAULT_STAGES, LEVERS, FACTORS],
  ...[STAKEHOLDER_TYPES, STAKEHOLDER_ROLES, STAKEHOLDER_TEMPLATES],
  ...[SUGGESTIONS, RACI_ACTIVITIES, AUDIENCES],
  ...[BUDGET_CATEGORIES, BUDGET_LINES, BUDGET_CHECKS, FIRST_QUESTIONS],
  ...[FUNDING_KINDS, FUNDING_MIXES, FUNDING_STATES, SUSTAINMENT_ADVICE],
  ...[TEAM_BENEFITS, UNFUNDED_RISKS, ASSETS_AT_RISK, DATED_FIGURES],
  ...[TOOL_PURPOSES, TOOL_ADVICE, TOOL_REQUIREMENTS, INFRASTRUCTURE_ITEMS],
  ...[STAFF_ROLES, STAFF_SKILLS, STAFFING_GUIDANCE, Object.values(staffingLists)],
  ...[STAFFING_FACTS, STARTER_SET, PLAN_ASSUMPTIONS],
];
const carried = new Set(refsIn(CATALOG));
const rows = Object.entries(sources).map(([id, { place }]) => ({ id, place }));
const text = readFileSync(FILE, 'utf8');
/** Lines `- S1-ABC-01: reason` under the last heading. */
const leftOut = new Map(
  [...text.matchAll(/^- (S\d-[A-Z0-9]+-\d+): (.+)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
);
const inScope = rows.filter((row) => GROUPS.some((group) => group.holds(row.id, row.place)));

test('every row of the inventory that this version has to carry is in the catalog or left out with a reason', () => {
  const lost = inScope.filter(({ id }) => !carried.has(id) && !leftOut.has(id));
  expect(lost).toEqual([]);
});

test('nothing is listed as left out that the catalog carries or that nobody asked for', () => {
  const ids = new Set(inScope.map(({ id }) => id));
  expect([...leftOut.keys()].filter((id) => carried.has(id) || !ids.has(id))).toEqual([]);
});

test('the catalog names no source that does not exist', () => {
  expect([...carried].filter((id) => !ID.test(id) || !Object.hasOwn(sources, id))).toEqual([]);
});

test('ranges of stages are read whole', () => {
  expect(stagesIn('Stage 1 checklist-Stage 4 checklist').toSorted()).toEqual([1, 1, 2, 3, 4, 4]);
  expect(stagesIn('Stage 3 checklist-Stage 5 checklist exit')).toContain(4);
  expect(stagesIn('Timeline; Stage 2 checklist exit')).toEqual([2]);
  expect(stagesIn('Workshop')).toEqual([]);
});

/** Words of budget, staffing and tools: their keys are a family such as `bud-c-`, with an id behind it. */
const WORDS: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[] = [
  budget,
  staffing,
  tools,
];

/** Everything outside the catalog that may read its words. */
const readers = (): readonly string[] => {
  const src = resolve(import.meta.dirname, '../../src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|shared\/(catalog|i18n)\//.test(path))
    .map((path) => readFileSync(join(src, path), 'utf8'));
};

/**
 * Whether code asks for a part of the words of a family: both are named in one file. Names are asked for by helpers
 * that are given the family alone.
 */
function isRead(family: string, part: string, files: readonly string[]): boolean {
  const named = new RegExp(`['"\`]${family.slice(0, -1)}(-|['"\`])`);
  const asked = new RegExp(`,\\s*'${part}',?\\s*\\)|texts[=:] ?{?\\[[^\\]]*'${part}'`);
  return files.some((file) => named.test(file) && (part === 'name' || asked.test(file)));
}

/** Parts of families of words that no screen, document or engine asks for, and how many texts each has. */
function unreadWords(files: readonly string[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const [key, parts] of WORDS.flatMap((words) => Object.entries(words))) {
    const family = /^[a-z]+-[a-z]+-/.exec(key)?.[0] ?? key;
    for (const part of Object.keys(parts)) {
      const name = `${family}* ${part}`;
      texts.set(name, (texts.get(name) ?? 0) + 1);
    }
  }
  return new Map(
    [...texts].filter(([name]) => {
      const [family = '', part = ''] = name.split('* ');
      return !isRead(family, part, files);
    }),
  );
}

test('words are unread where no file names both their family and their part', () => {
  const all = unreadWords([]);
  const withHolds = unreadWords(["words(`bud-c-${id}`, 'holds')"]);
  expect([...all.keys()].filter((name) => !withHolds.has(name)).toSorted()).toEqual([
    'bud-c-* holds',
    'bud-c-* name',
  ]);
  expect(all.get('bud-c-* holds')).toBe(BUDGET_CATEGORIES.length);
  const byHelper = unreadWords(["meansWord(ctx, 'bud-c-', id)"]);
  expect([byHelper.has('bud-c-* name'), byHelper.has('bud-c-* holds')]).toEqual([false, true]);
});

/** The page as it should be; `npx vitest run test/build/coverage.test.ts -u` writes it anew. */
test('docs/coverage.md gives the counts of today', async () => {
  const count = (group: Group): string => {
    const held = rows.filter((row) => group.holds(row.id, row.place));
    const inCatalog = held.filter(({ id }) => carried.has(id)).length;
    return `| ${group.name} | ${held.length} | ${inCatalog} | ${held.length - inCatalog} |`;
  };
  const contents = STAGES.map((stage) => {
    const items = stage.themes.flatMap((theme) => theme.items);
    const criteria = stage.entry.length + stage.exit.length;
    const used = new Set(refsIn(stage)).size;
    return `| ${stageNumber(stage.id)} | ${stage.themes.length} | ${items.length} | ${criteria} | ${used} |`;
  });
  const all = inScope.filter(({ id }) => carried.has(id)).length;
  const reasons = [...leftOut].map(([id, reason]) => `- ${id}: ${reason}`);
  const unread = [...unreadWords(readers())].map(([name, count]) => `- \`${name}\`: ${count} texts`);
  const page = [
    '# What of the source documents is in the program',
    '',
    'The four source documents were taken apart into rows, each one fact, step, warning or list entry, with',
    'the place in the program where it belongs. `src/shared/catalog/sources.json` holds the rows; an entry of',
    'the catalog names the rows it embodies in `refs`, and the inspector shows them as its source. A row can',
    'belong to more than one group, so the last line is less than the sum. The counts are checked by',
    '`test/build/coverage.test.ts`; `npx vitest run test/build/coverage.test.ts -u` writes this page anew.',
    '',
    '| Rows that belong to | Rows | In the catalog | Left out |',
    '| --- | ---: | ---: | ---: |',
    ...GROUPS.map(count),
    `| All of these, each row once | ${inScope.length} | ${all} | ${inScope.length - all} |`,
    '',
    `Of all ${rows.length} rows, ${carried.size} are named by some entry of the catalog so far.`,
    '',
    '| Stage | Themes | Items | Criteria | Rows named |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...contents,
    '',
    '## In the catalog, and on no screen or page yet',
    '',
    'Words of budget, staffing and tools that no screen, document or engine asks for, by the family and the',
    'part they have in `src/shared/i18n/en/catalog`. The rows behind them count as "in the catalog" above, but',
    'nobody using the program meets these texts. Of a family that is asked for by some ids alone, none is listed.',
    '',
    ...(unread.length > 0 ? unread : ['There is none.']),
    '',
    '## Left out, with the reason',
    '',
    ...(reasons.length > 0 ? reasons : ['Nothing is left out.']),
    '',
  ].join('\n');
  const formatted = await format(page, { ...(await resolveConfig(FILE)), parser: 'markdown' });
  await expect(formatted).toMatchFileSnapshot(FILE);
});
