import type { RoleFamily } from '@shared/catalog/staffing-families';
import type { CommandError } from '@shared/commands/command';
import type { Result } from '@shared/core/result';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import type { CoverKind, Employment, PositionLevel } from '@shared/plan/types';

export const LEVEL_WORDS = {
  junior: 'staffing.level_junior',
  regular: 'staffing.level_regular',
  senior: 'staffing.level_senior',
  lead: 'staffing.level_lead',
} as const satisfies Record<PositionLevel, UiKey>;

export const EMPLOYMENT_WORDS = {
  permanent: 'staffing.employment_permanent',
  contract: 'staffing.employment_contract',
  seconded: 'staffing.employment_seconded',
  reassigned: 'staffing.employment_reassigned',
} as const satisfies Record<Employment, UiKey>;

export const FAMILY_WORDS = {
  leadership: 'staffing.family_leadership',
  incidents: 'staffing.family_incidents',
  outreach: 'staffing.family_outreach',
  technology: 'staffing.family_technology',
  support: 'staffing.family_support',
  own: 'staffing.family_own',
} as const satisfies Record<RoleFamily, UiKey>;

export const COVER_WORDS = {
  officeHours: 'staffing.cover_officeHours',
  extended: 'staffing.cover_extended',
  onCall: 'staffing.cover_onCall',
  aroundTheClock: 'staffing.cover_aroundTheClock',
  own: 'staffing.cover_own',
} as const satisfies Record<CoverKind, UiKey>;

/** Why an edit of staffing could not be made, in words; null when it was made. */
export function refusalOf(result: Result<null, CommandError>, t: Translate): string | null {
  if (result.ok) return null;
  const { error } = result;
  if (error.type === 'spent') return t('staffing.refused_spent');
  if (error.type === 'invalid' && error.field === 'reportsTo') return t('staffing.refused_circle');
  if (error.type === 'invalid' && error.field === 'backup') return t('staffing.refused_backup');
  if (error.type === 'invalid' && error.field === 'end') return t('staffing.end_before_start');
  return t('staffing.refused');
}
