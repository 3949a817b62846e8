/**
 * Days not worked, as a proposal for the set-up of a plan. It is always shown for confirmation: countries
 * change their weekend, regions differ, and public service may differ from the private sector.
 */

interface WeekendCorrection {
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  /** What says so, and when. */
  readonly source: string;
}

/** Where the locale data of the platform (Unicode CLDR, `weekData`) does not give the week of public service. */
export const WEEKEND_CORRECTIONS: Readonly<Record<string, WeekendCorrection>> = {
  BD: {
    days: [5, 6],
    source: 'Cabinet decision on office hours, as reported by Prothom Alo, 24 August 2022',
  },
  BN: {
    days: [5, 7],
    source:
      'Announcements of working hours of ministries: Monday to Thursday and Saturday (Radio Television Brunei)',
  },
  IN: { days: [6, 7], source: 'Department of Personnel and Training, O.M. No. 13/4/85-JCA, 21 May 1985' },
  MV: {
    days: [5, 6],
    source: 'Announcement of the President’s Office, as reported by The Edition, 20 October 2024',
  },
  NP: {
    days: [6],
    source: 'Cabinet decision of 6 June 2022, ending the trial of a second day (Onlinekhabar)',
  },
  PS: {
    days: [5, 6],
    source:
      'Cabinet decision on the weekly rest of the public service, as reported by L’Orient-Le Jour, 2007',
  },
};

const SATURDAY_SUNDAY: readonly number[] = [6, 7];

/** A proposal and what it rests on. */
export interface WeekendProposal {
  readonly days: readonly number[];
  readonly from: 'correction' | 'localeData' | 'usual';
}

/** Proposes the days not worked of a country (ISO 3166-1 alpha-2); Saturday and Sunday where nothing is known. */
export function proposedWeekend(country: string): WeekendProposal {
  const correction = WEEKEND_CORRECTIONS[country];
  if (correction) return { days: correction.days, from: 'correction' };
  const days = localeWeekend(country);
  return days ? { days, from: 'localeData' } : { days: SATURDAY_SUNDAY, from: 'usual' };
}

function localeWeekend(country: string): readonly number[] | null {
  if (!/^[A-Z]{2}$/.test(country)) return null;
  const weekend = weekInfo(new Intl.Locale(`und-${country}`))?.weekend;
  const days = Array.isArray(weekend) ? weekend.filter((day) => typeof day === 'number') : [];
  return days.length > 0 && days.every((day) => day >= 1 && day <= 7) ? days : null;
}

/** `getWeekInfo()` of newer engines, `weekInfo` of older ones; the type libraries know neither yet. */
function weekInfo(locale: object): { readonly weekend?: unknown } | null {
  if ('getWeekInfo' in locale && typeof locale.getWeekInfo === 'function') {
    const info: unknown = Reflect.apply(locale.getWeekInfo, locale, []);
    return typeof info === 'object' ? info : null;
  }
  if ('weekInfo' in locale && typeof locale.weekInfo === 'object') return locale.weekInfo;
  return null;
}
