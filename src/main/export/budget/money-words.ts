import { createCatalogText, type CatalogText } from '@shared/i18n/catalog-text';
import budget from '@shared/i18n/en/catalog/budget.json';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import tools from '@shared/i18n/en/catalog/tools.json';
import type { BuildContext } from '@shared/document/context';
import type { BudgetResult, WorksheetLine } from '@shared/budget';
import { lineWord } from '@shared/document/line-word';
import type { Plan, TrainingEntry } from '@shared/plan/types';
import { positionNames } from '@shared/staffing';

const TEXTS: CatalogText = createCatalogText(budget, staffing, tools);

/** Name of a catalog entry, the id in quotes where this version does not know it. */
function named(prefix: string, id: string): string {
  const key = `${prefix}-${id}`;
  const name = TEXTS(key, 'name');
  return name === key ? `“${id}”` : name;
}

export const categoryName = (id: string): string => named('bud-c', id);
export const purposeName = (id: string): string => named('tool-p', id);
export const itemName = (id: string): string => named('tool-i', id);
export const roleName = (id: string): string => named('stf-r', id);
export const taskName = (id: string): string => named('stf-t', id);

/** Names once worked out: a workbook asks for them on each of its lines. */
const namesKnown = new WeakMap<Plan['staffing'], ReadonlyMap<string, string>>();

/** Names of all posts by id; those of one name are numbered. */
export function positionNamesOf({ staffing }: Pick<Plan, 'staffing'>): ReadonlyMap<string, string> {
  const names = namesKnown.get(staffing) ?? positionNames(staffing.positions, roleName);
  namesKnown.set(staffing, names);
  return names;
}

/** Name of a skill: the team's own, else that of the catalog. */
export function skillName({ staffing }: Pick<Plan, 'staffing'>, id: string): string {
  return staffing.skills.find((skill) => skill.id === id)?.name ?? named('stf-s', id);
}

/** What a line of the worksheet is called: the team's own name, else that of the catalog; posts as on their sheet. */
export function lineName({ say, plan }: Pick<BuildContext, 'say' | 'plan'>, line: WorksheetLine): string {
  const [origin, id = ''] = line.ref.split(':');
  const post = origin === 'position' ? positionNamesOf(plan).get(id) : undefined;
  return post === undefined ? lineWord({ say, named }, line) : post;
}

/** What a line is called by its ref; the ref itself for one that is gone. */
export function lineNameOf(
  ctx: Pick<BuildContext, 'say' | 'plan'> & { readonly result: Pick<BudgetResult, 'costs'> },
  ref: string,
): string {
  const cost = ctx.result.costs.lines.find(({ line }) => line.ref === ref);
  return cost ? lineName(ctx, cost.line) : ref;
}

export const yesNo = ({ say }: Pick<BuildContext, 'say'>, yes: boolean): string =>
  say(yes ? 'page.yes' : 'page.no');

/** Whom a training is for. */
export function trainedName(
  { say, plan }: Pick<BuildContext, 'say' | 'plan'>,
  { position, role }: Pick<TrainingEntry, 'position' | 'role'>,
): string {
  const post = position === null ? undefined : positionNamesOf(plan).get(position);
  if (post !== undefined) return post;
  return role === null ? say('workbook.wholeTeam') : roleName(role);
}
