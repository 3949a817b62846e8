import type { ServiceFit } from '@shared/catalog/services';
import type { UiKey } from '@shared/i18n/ui-words';
import type { ServiceChoice, ServiceStatus } from '@shared/plan/types';

export const STATUS_WORDS = {
  launch: 'services.status_launch',
  later: 'services.status_later',
  notOffered: 'services.status_not_offered',
  retired: 'services.status_retired',
} as const satisfies Record<ServiceStatus, UiKey>;

export const HOURS_WORDS = {
  officeHours: 'services.hours_office',
  extended: 'services.hours_extended',
  onCall: 'services.hours_on_call',
  aroundTheClock: 'services.hours_around_the_clock',
} as const satisfies Record<NonNullable<ServiceChoice['hours']>, UiKey>;

export const FIT_WORDS = {
  core: 'services.fit_core',
  later: 'services.fit_later',
  optional: 'services.fit_optional',
} as const satisfies Record<ServiceFit, UiKey>;
