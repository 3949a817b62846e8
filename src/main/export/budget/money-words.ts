import { createCatalogText, type CatalogText } from '@shared/i18n/catalog-text';
import budget from '@shared/i18n/en/catalog/budget.json';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import tools from '@shared/i18n/en/catalog/tools.json';
import type { BuildContext } from '@shared/document/context';
import type { BudgetResult, WorksheetLine } from '@shared/budget';
import { lineWord } from '@shared/document/line-word';
import type { Plan, Position, TrainingEntry } from '@shared/plan/types';
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

/** What a post is called: its title, else its role. */
export function positionName({ title, role }: Pick<Position, 'title' | 'role'>): string {
  return title !== '' || role === null ? title : roleName(role);
}

/** Names of all posts by id; those of one name are numbered. */
export function positionNamesOf({ staffing }: Pick<Plan, 'staffing'>): ReadonlyMap<string, string> {
  return positionNames(staffing.positions, roleName);
}

/** Name of a skill: the team's own, else that of the catalog. */
export function skillName({ staffing }: Pick<Plan, 'staffing'>, id: string): string {
  return staffing.skills.find((skill) => skill.id === id)?.name ?? named('stf-s', id);
}

/** What a line of the worksheet is called: the team's own name, else that of the catalog. */
export function lineName({ say }: Pick<BuildContext, 'say'>, line: WorksheetLine): string {
  return lineWord({ say, named }, line);
}

/** What a line is called by its ref; the ref itself for one that is gone. */
export function lineNameOf(
  ctx: Pick<BuildContext, 'say'> & { readonly result: Pick<BudgetResult, 'costs'> },
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
  const post = plan.staffing.positions.find(({ id }) => id === position);
  if (post) return positionName(post);
  return role === null ? say('workbook.wholeTeam') : roleName(role);
}
