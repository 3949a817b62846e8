import type { DocumentKey } from '../../i18n/document-words';
import type { Agreement, Frequency, Stakeholder } from '../../plan/types';
import { engagementGap, hasLapsed, HIGH_SCORE, stakeholderName } from '../../stakeholders';
import type { BuildContext } from '../context';
import { plain } from '../inline';
import type { Block, Cell } from '../model';

/** A register up to this long is printed in full; of a longer one those who matter most. */
const MOST_LISTED = 60;

/** Is the entry short of where it must stand? An entry that was not assessed is not. */
export function isShort(entry: Stakeholder): boolean {
  return (engagementGap(entry) ?? 0) > 0;
}

/** Who stands in tables: everybody, or from 61 on those with high influence and those not where they must stand. */
export function listed(register: readonly Stakeholder[]): readonly Stakeholder[] {
  if (register.length <= MOST_LISTED) return register;
  return register.filter((entry) => (entry.influence ?? 0) >= HIGH_SCORE || isShort(entry));
}

/** At most as many of a list as a reader goes through, with how many are left out. */
export function firstOf<T>(list: readonly T[]): { readonly shown: readonly T[]; readonly rest: number } {
  return { shown: list.slice(0, MOST_LISTED), rest: Math.max(0, list.length - MOST_LISTED) };
}

/** Name of an entry by id; empty for null and for one that is gone. */
export function entryName(ctx: BuildContext, id: string | null): string {
  const entry = ctx.plan.stakeholders.register.find((known) => known.id === id);
  return entry === undefined ? '' : stakeholderName(ctx.plan, entry);
}

/** Word of the stakeholder catalog; an id of a later version is shown as it is stored. */
export function catalogName(ctx: BuildContext, kind: 't' | 'r' | 'a', id: string): string {
  const key = `stk-${kind}-${id}`;
  const name = ctx.texts.stakeholders(key, 'name');
  return name === '' || name === key ? id : name;
}

/** Kind of body: of the catalog in generated wording, else in the team's own words. */
export function kindBlocks(ctx: BuildContext, { type, ownType }: Stakeholder): readonly Block[] {
  if (type !== null) return [ctx.said(catalogName(ctx, 't', type))];
  return ownType === '' ? [] : [plain(ownType)];
}

/** Sector: of the catalog in generated wording, else in the team's own words. */
export function sectorBlocks(ctx: BuildContext, { sector, ownSector }: Stakeholder): readonly Block[] {
  if (sector !== null) return [ctx.said(ctx.label('constituency.sectors', sector))];
  return ownSector === '' ? [] : [plain(ownSector)];
}

/** Cell with a paragraph for each line; empty lines are left out. */
export function linesCell(ctx: BuildContext, lines: readonly string[]): Cell {
  return { blocks: lines.filter((line) => line !== '').map((line) => ctx.said(line)) };
}

const FREQUENCY: Readonly<Record<Frequency, DocumentKey>> = {
  once: 'stakeholders.frequency_once',
  weekly: 'stakeholders.frequency_weekly',
  monthly: 'stakeholders.frequency_monthly',
  quarterly: 'stakeholders.frequency_quarterly',
  halfYearly: 'stakeholders.frequency_halfYearly',
  yearly: 'stakeholders.frequency_yearly',
  asNeeded: 'stakeholders.frequency_asNeeded',
};

export function frequencyWord(ctx: BuildContext, frequency: Frequency): string {
  return ctx.say(FREQUENCY[frequency]);
}

const AGREEMENT_KIND: Readonly<Record<Agreement['kind'], DocumentKey>> = {
  nda: 'stakeholders.agreement_nda',
  mou: 'stakeholders.agreement_mou',
  sharing: 'stakeholders.agreement_sharing',
  contract: 'stakeholders.agreement_contract',
  other: 'stakeholders.agreement_another',
};

const AGREEMENT_STATE: Readonly<Record<Agreement['state'], DocumentKey>> = {
  needed: 'stakeholders.agreementState_needed',
  drafting: 'stakeholders.agreementState_drafting',
  signed: 'stakeholders.agreementState_signed',
  expired: 'stakeholders.agreementState_expired',
  refused: 'stakeholders.agreementState_refused',
};

export function agreementKind(ctx: BuildContext, { kind }: Agreement): string {
  return ctx.say(AGREEMENT_KIND[kind]);
}

/** How far an agreement is. One that was signed and has run out since is not called signed. */
export function agreementState(ctx: BuildContext, agreement: Agreement): string {
  const lapsed = hasLapsed(agreement, ctx.today);
  return ctx.say(lapsed ? 'register.agreementLapsed' : AGREEMENT_STATE[agreement.state]);
}
