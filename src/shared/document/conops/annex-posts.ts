import { staffRole } from '../../catalog/staffing-further-roles';
import { STAFF_SKILLS } from '../../catalog/staffing-skills';
import type { DocumentKey } from '../../i18n/document-words';
import type { Position } from '../../plan/types';
import { wantedOf } from '../../staffing';
import type { BuildContext } from '../context';
import { plain } from '../inline';
import type { Block, Cell, Table } from '../model';
import { facts, markdownCell } from '../tables';
import type { Leaves } from './leaves';
import { LEVEL, meansWord, postNames, skillWord } from './means-words';
import { postGroups, saysTasks, type PostGroup } from './post-groups';
import { linesCell } from './register-words';

/**
 * Annex: what each post is for, where it stands in the team, what it does and what whoever fills it must be able to
 * do, as a description of the post is written for hiring (S1-HUM3-04). Nothing while no post has a task.
 */
export const annexPosts: Leaves = {
  annexPosts: (ctx) => {
    const { positions } = ctx.plan.staffing;
    if (!saysTasks(positions)) return [];
    const names = postNames(ctx);
    return [
      ctx.p('means.annexPostsIntro'),
      ...postGroups(positions).flatMap((group) => described(ctx, group, names)),
    ];
  },
};

type Names = ReadonlyMap<string, string>;

function described(ctx: BuildContext, group: PostGroup, names: Names): readonly Block[] {
  const [post] = group;
  const titles = namesOf(group, names);
  return [
    { kind: 'heading', rank: 2, inlines: plain(titles).inlines },
    descriptionTable(ctx, { group, names, caption: ctx.say('means.postCaption', { post: titles }) }, post),
  ];
}

function descriptionTable(
  ctx: BuildContext,
  { group, names, caption }: { readonly group: PostGroup; readonly names: Names; readonly caption: string },
  post: Position,
): Table {
  const place = (key: 'reportsTo' | 'backup', none: string): Cell =>
    placeCell({ group, names, none: ctx.said(none) }, (one) => one[key]);
  return facts(ctx, caption, [
    [ctx.say('means.postPurpose'), purpose(ctx, post)],
    [ctx.say('means.postRole'), roleAndLevel(ctx, post)],
    [ctx.say('means.reportsTo'), place('reportsTo', ctx.say('means.reportsToNobody'))],
    [ctx.say('means.backup'), place('backup', ctx.say('means.backupNone'))],
    [ctx.say('means.postTasks'), tasks(ctx, post)],
    [ctx.say('means.postSkills'), skills(ctx, post)],
  ]);
}

/** Titles hold commas. */
function namesOf(posts: readonly Position[], names: Names): string {
  return posts.map(({ id }) => names.get(id) ?? '').join('; ');
}

function purpose(ctx: BuildContext, { role }: Position): Cell {
  return ctx.cell(role !== null && staffRole(role) ? ctx.texts.means(`stf-r-${role}`, 'purpose') : '');
}

function roleAndLevel(ctx: BuildContext, { role, level }: Position): Cell {
  const words = [role === null ? '' : meansWord(ctx, 'stf-r-', role), ctx.say(LEVEL[level])];
  return ctx.cell(words.filter((word) => word !== '').join(', '));
}

/** The post each of the group reports to or is stood in for by; where they differ, with the posts it is for. */
function placeCell(
  { group, names, none }: { readonly group: PostGroup; readonly names: Names; readonly none: Block },
  of: (post: Position) => string | null,
): Cell {
  const others = [...new Set(group.map(of))];
  return {
    blocks: others.map((other) => {
      const name = other === null ? '' : (names.get(other) ?? '');
      const told = name === '' ? none : plain(name);
      if (others.length === 1 || told.kind !== 'paragraph') return told;
      const posts = namesOf(
        group.filter((post) => of(post) === other),
        names,
      );
      return { ...told, inlines: [...told.inlines, ...plain(` (${posts})`).inlines] };
    }),
  };
}

/** Tasks of the catalog as a list, then those in the team's own words. */
function tasks(ctx: BuildContext, { tasks: chosen, ownTasks }: Position): Cell {
  const items = chosen.map((id): readonly Block[] => [ctx.said(meansWord(ctx, 'stf-t-', id))]);
  const list: readonly Block[] =
    items.length === 0 ? [] : [{ kind: 'list', ordered: false, start: 1, items }];
  const blocks = [...list, ...markdownCell(ctx, ownTasks).blocks];
  return { blocks: blocks.length === 0 ? [ctx.said(ctx.say('means.postNoTasks'), 'pending')] : blocks };
}

const WANTED: readonly (readonly [level: number, key: DocumentKey])[] = [
  [4, 'means.postSkills4'],
  [3, 'means.postSkills3'],
  [2, 'means.postSkills2'],
  [1, 'means.postSkills1'],
];

/** Skills by the level they are wanted at, the highest first. */
function skills(ctx: BuildContext, post: Position): Cell {
  const wanted = wantedOf(post);
  const known = [...STAFF_SKILLS, ...ctx.plan.staffing.skills].map(({ id }) => id);
  const order = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  const ids = Object.keys(wanted).toSorted((one, other) => order(one) - order(other));
  return linesCell(
    ctx,
    WANTED.map(([level, key]) => {
      const named = ids.filter((id) => wanted[id] === level).map((id) => skillWord(ctx, id));
      return named.length === 0 ? '' : ctx.say(key, { skills: named.join('; ') });
    }),
  );
}
