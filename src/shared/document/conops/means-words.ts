import { staffRole } from '../../catalog/staffing-further-roles';
import { STAFF_SKILLS } from '../../catalog/staffing-skills';
import type { DocumentKey } from '../../i18n/document-words';
import { formatAmount } from '../../money/format-amount';
import type {
  CoverKind,
  Employment,
  FundingSource,
  InfrastructureItem,
  Position,
  Tool,
} from '../../plan/types';
import { positionNames } from '../../staffing';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';

/** Words and amounts of staffing, tools and money as the sections about them print them. */

export const LEVEL: Readonly<Record<Position['level'], DocumentKey>> = {
  junior: 'means.levelJunior',
  regular: 'means.levelRegular',
  senior: 'means.levelSenior',
  lead: 'means.levelLead',
};

export const EMPLOYMENT: Readonly<Record<Employment, DocumentKey>> = {
  permanent: 'means.employmentPermanent',
  contract: 'means.employmentContract',
  seconded: 'means.employmentSeconded',
  reassigned: 'means.employmentReassigned',
};

export const COVER: Readonly<Record<CoverKind, DocumentKey>> = {
  officeHours: 'means.coverOfficeHours',
  extended: 'means.coverExtended',
  onCall: 'means.coverOnCall',
  aroundTheClock: 'means.coverAroundTheClock',
  own: 'means.coverOwn',
};

export const LICENSE: Readonly<Record<NonNullable<Tool['licence']>, DocumentKey>> = {
  open: 'means.licenseOpen',
  commercial: 'means.licenseCommercial',
  own: 'means.licenseOwn',
};

export const ITEM_STATE: Readonly<Record<InfrastructureItem['state'], DocumentKey>> = {
  needed: 'means.itemNeeded',
  byHost: 'means.itemByHost',
  ordered: 'means.itemOrdered',
  inPlace: 'means.itemInPlace',
};

export const SOURCE_KIND: Readonly<Record<FundingSource['kind'], DocumentKey>> = {
  government: 'means.kindGovernment',
  fee: 'means.kindFee',
  contract: 'means.kindContract',
  academic: 'means.kindAcademic',
  consortium: 'means.kindConsortium',
  membership: 'means.kindMembership',
  donor: 'means.kindDonor',
  other: 'means.kindOther',
};

export const SOURCE_STATE: Readonly<Record<FundingSource['state'], DocumentKey>> = {
  identified: 'means.stateIdentified',
  requested: 'means.stateRequested',
  promised: 'means.statePromised',
  secured: 'means.stateSecured',
  received: 'means.stateReceived',
};

/** Names of positions by id: title, else role; those of one name are numbered. */
export function postNames(ctx: BuildContext): ReadonlyMap<string, string> {
  const unnamed = ctx.say('means.positionUnnamed');
  return positionNames(
    ctx.plan.staffing.positions.map(({ id, role, title }) => ({
      id,
      role,
      title: title === '' && role === null ? unnamed : title,
    })),
    (role) => (staffRole(role) ? ctx.texts.means(`stf-r-${role}`, 'name') : role),
  );
}

/** Name of a skill: the team's own, else that of the catalog; an id of a later version as it is stored. */
export function skillWord(ctx: BuildContext, id: string): string {
  const own = ctx.plan.staffing.skills.find((skill) => skill.id === id);
  if (own !== undefined) return own.name;
  return STAFF_SKILLS.some((skill) => skill.id === id) ? ctx.texts.means(`stf-s-${id}`, 'name') : id;
}

/** Word of the catalog of budget, staffing and tools; an id of a later version is shown as it is stored. */
export function meansWord(ctx: BuildContext, prefix: string, id: string): string {
  const key = `${prefix}${id}`;
  const name = ctx.texts.means(key, 'name');
  return name === key ? id : name;
}

/** The team's own words where there are some, else generated ones. */
export function ownOr(ctx: BuildContext, own: string, generated: string): Cell {
  return own.trim() === '' ? ctx.cell(generated) : plainCell(own);
}

/** An amount of the plan's currency with its code. */
export function money(ctx: BuildContext, amount: number, currency = ctx.plan.identity.currency): string {
  return formatAmount({ amount, currency }, ctx.dateLocale, 'code');
}

/** The same without the code, for tables that name it in their caption. */
export function bareMoney(ctx: BuildContext, amount: number): string {
  const { currency } = ctx.plan.identity;
  return formatAmount({ amount, currency }, ctx.dateLocale, 'none');
}

/** Says that a part of a section is not entered yet. */
export function pending(ctx: BuildContext, key: DocumentKey): Block {
  return ctx.said(ctx.say(key), 'pending');
}

/** How many of a list are not printed; nothing when all are. */
export function restOf(ctx: BuildContext, key: DocumentKey, rest: number): readonly Block[] {
  return rest === 0 ? [] : [ctx.said(ctx.say(key, { count: rest, n: ctx.number(rest) }), 'quiet')];
}
