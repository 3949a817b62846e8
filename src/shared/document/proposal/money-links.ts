import type { Risk } from '../../plan/types';

/** Items of the stages about money and people. */
export const MONEY_ITEMS: readonly string[] = [
  ...['s1-examine-funding', 's2-staff-numbers', 's2-staff-skills', 's2-staff-roles', 's2-budget'],
  ...['s2-funding-proposal', 's2-funding-anchor', 's3-secure-funds', 's3-hire-both-skills', 's3-train-staff'],
];

/** Whether a risk or a decision is tied to money or people of the plan. */
export function isAboutMoney(link: Risk['link']): boolean {
  if (link === null) return false;
  return link.kind === 'worksheet' ? link.id === 'mandate.fundingAnchor' : MONEY_ITEMS.includes(link.id);
}
