import type { FirstYearNeed, IndicativeFigure } from './budget-types';

const EUR_2020 = { currency: 'EUR', year: 2020, outside: ['enisa-setup-2020'] } as const;
const K = 100_000;

/**
 * ENISA's illustrative figures of 2020 in euro cents, read through Diplo: of no country, to be shown with that
 * label and never as a price. There are no other amounts in the catalog.
 */
export const INDICATIVE_FIGURES: readonly IndicativeFigure[] = [
  { id: 'staffYear', unit: 'personYear', from: 40 * K, to: 60 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'threeStaff', unit: 'year', from: 120 * K, to: 180 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'aroundTheClock', unit: 'year', from: 480 * K, to: 480 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'officeRent', unit: 'personYear', from: 3 * K, to: 4 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'training', unit: 'personYear', from: 3 * K, to: 10 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'consultancy', unit: 'item', from: 75 * K, to: 1_000 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'hardware', unit: 'item', from: 100 * K, to: 300 * K, mark: 'secondHand', ...EUR_2020 },
  { id: 'software', unit: 'item', from: 50 * K, to: 50 * K, mark: 'secondHand', ...EUR_2020 },
];

/**
 * Share of staff in the running cost, in percent, as a range to plan with. Derived from ENISA's illustrative
 * figures without hardware and consultancy: 64 to 66 for three people, 72 to 81 for fifteen around the clock.
 */
export const STAFF_SHARE = { from: 60, to: 80, mark: 'derived', outside: ['enisa-setup-2020'] } as const;

/** What the budget of the first year has to cover at the least (ENISA, read through Diplo). */
export const FIRST_YEAR_NEEDS: readonly FirstYearNeed[] = [
  { id: 'salaries', lines: ['launchSalaries', 'salaries'], refs: [], outside: ['enisa-setup-2020'] },
  { id: 'facilities', lines: ['fitOut', 'rent'], refs: [], outside: ['enisa-setup-2020'] },
  { id: 'design', lines: ['designWork', 'launchSalaries'], refs: [], outside: ['enisa-setup-2020'] },
  { id: 'recruitment', lines: ['recruitment'], refs: [], outside: ['enisa-setup-2020'] },
  {
    id: 'training',
    lines: ['technicalCourses', 'softSkillCourses'],
    refs: [],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'technology',
    lines: ['servers', 'workstations', 'network', 'licenses'],
    refs: [],
    outside: ['enisa-setup-2020'],
  },
];
