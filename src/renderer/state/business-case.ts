import { ASSETS_AT_RISK, DATED_FIGURES, TEAM_BENEFITS, UNFUNDED_RISKS } from '@shared/catalog/budget-case';
import type { FundingEntry } from '@shared/catalog/budget-funding';
import { holdsPoint, withPoint } from '@shared/commands/need-points';
import { setWorksheetField, worksheetEdit } from '@shared/commands/worksheet';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import { useCatalogText } from './catalog-words';
import { dispatch, useDocument, usePlan } from './document-store';
import { useOriginText, type OriginText } from './origin-words';

/** Fields of "Need and current situation" a point can be taken into. */
export type CaseField = 'benefits' | 'drivers' | 'criticalResources';

/** A reason for a national team that the catalog knows. */
export interface CasePoint {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  /** What is written into the plan. */
  readonly point: string;
  /** Whether the plan says it already. */
  readonly isTaken: boolean;
}

/** Reasons of one kind, with the field of the plan they go into; null for those that are only to be read. */
export interface CaseGroup {
  readonly id: 'benefits' | 'risks' | 'assets' | 'figures';
  readonly into: { readonly field: CaseField; readonly label: string } | null;
  readonly points: readonly CasePoint[];
}

const GROUPS = [
  { id: 'benefits', field: 'benefits', prefix: 'bud-b-', entries: TEAM_BENEFITS },
  { id: 'risks', field: 'drivers', prefix: 'bud-r-', entries: UNFUNDED_RISKS },
  { id: 'assets', field: 'criticalResources', prefix: 'bud-d-', entries: ASSETS_AT_RISK },
  // Old figures are there to be known, not to be quoted as those of today.
  { id: 'figures', field: null, prefix: 'bud-n-', entries: DATED_FIGURES },
] as const satisfies readonly {
  id: CaseGroup['id'];
  field: CaseField | null;
  prefix: string;
  entries: readonly FundingEntry[];
}[];

/** What a business case can say, from SEI's benefits and problems, beside what the plan says; null while words load. */
export function useBusinessCase(t: Translate): readonly CaseGroup[] | null {
  const words = useCatalogText('budget');
  const labels = useCatalogText('worksheet');
  const need = usePlan(({ organization }) => organization.need);
  const origin = useOriginText(t);
  if (!words || !labels) return null;
  return GROUPS.map(({ id, field, prefix, entries }) => ({
    id,
    into: field === null ? null : { field, label: labels(`need.${field}`, 'label') },
    points: entries.map((entry) =>
      pointOf(entry, { ...{ prefix, words, origin, t }, said: field === null ? '' : need[field] }),
    ),
  }));
}

interface Tools {
  readonly prefix: string;
  readonly words: CatalogText;
  readonly origin: OriginText;
  readonly t: Translate;
  readonly said: string;
}

function pointOf(entry: FundingEntry, { prefix, words, origin, t, said }: Tools): CasePoint {
  const key = `${prefix}${entry.id}`;
  const [title, text] = [words(key, 'name'), words(key, 'text')];
  const point = title !== '' && text !== '' ? t('guidance.case_point', { title, text }) : title || text;
  return { ...{ id: entry.id, title, text, point }, source: origin(entry), isTaken: holdsPoint(said, point) };
}

/** Writes a point at the end of a field of the open plan, as an undo step of its own. */
export function takeCasePoint(field: CaseField, point: string): void {
  const { plan } = useDocument.getState();
  if (!plan) return;
  const value = withPoint(plan.organization.need[field], point);
  dispatch(setWorksheetField, { ...worksheetEdit({ section: 'need', field, value }), part: null });
}
