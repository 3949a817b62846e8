import { exchangeRate } from '../plan/budget';
import { changeCurrencyOf, holdsMoney, type CurrencyChange } from './change-currency';
import { identity } from '../plan/identity';
import { isScheduleDay } from '../plan/timeline';
import type { ExchangeRate, Identity } from '../plan/types';
import { defineCommand } from './command';
import { forgetPayAnswers } from './pay-answers';

/**
 * Changes what the set-up screen asked: title, country, dates, label and the like. Refuses a start for which no
 * schedule can be worked out, though a file may hold one, and another currency once there is money in the plan:
 * that is `changeCurrency`.
 */
export const setIdentity = defineCommand<{ readonly patch: Partial<Identity> }>({
  id: 'identity.set',
  mergeKey: ({ patch }) => `identity:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    const checked = identity.partial().safeParse(patch);
    if (!checked.success) return { type: 'invalid', field: String(checked.error.issues[0]?.path[0]) };
    if (patch.startDay !== undefined && !isScheduleDay(patch.startDay))
      return { type: 'invalid', field: 'startDay' };
    const { currency = draft.identity.currency, ...others } = checked.data;
    if (currency !== draft.identity.currency) {
      if (holdsMoney(draft)) return { type: 'invalid', field: 'currency' };
      changeCurrencyOf(draft, currency, { how: 'keep' });
      // Nobody was asked what becomes of amounts.
      forgetPayAnswers(draft.staffing.settings);
    }
    Object.assign(draft.identity, others);
    return undefined;
  },
});

/**
 * Brings a plan with money into another currency: at a rate, or with figures that stay as they read. One step
 * for every amount and rate. Refused are the currency it has, one that is none, a rate that is none, and
 * amounts beyond what a plan can hold.
 */
export const changeCurrency = defineCommand<{ readonly to: string; readonly change: CurrencyChange }>({
  id: 'identity.currency',
  edit(draft, { to, change }) {
    const checked = identity.shape.currency.safeParse(to);
    if (!checked.success || to === draft.identity.currency) return { type: 'invalid', field: 'currency' };
    if (!areRates(change.how === 'convert' ? [change] : (change.rates ?? [])))
      return { type: 'invalid', field: 'rate' };
    return changeCurrencyOf(draft, to, change) ? undefined : { type: 'invalid', field: 'amount' };
  },
});

function areRates(rates: readonly Pick<ExchangeRate, 'rate' | 'on'>[]): boolean {
  const { shape } = exchangeRate;
  return rates.every(({ rate, on }) => shape.rate.safeParse(rate).success && shape.on.safeParse(on).success);
}

/** Says which person of the plan works here: the one `mine` means. */
export const setMe = defineCommand<{ readonly person: string | null }>({
  id: 'settings.me',
  edit(draft, { person }) {
    if (person !== null && !draft.people.some((entry) => entry.id === person))
      return { type: 'notFound', what: 'person', id: person };
    draft.settings.me = person;
    return undefined;
  },
});
