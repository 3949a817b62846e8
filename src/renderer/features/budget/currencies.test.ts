import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { readCurrency } from './currencies';

const { t } = createTranslator('en');

describe('another currency for a line', () => {
  it('keeps the number of the unit cost, in the minor units of the new currency', () => {
    const line = { currency: 'EUR', unitCost: 123_400 };
    expect(readCurrency(t, 'jpy', line)).toEqual({ ok: true, patch: { currency: 'JPY', unitCost: 1_234 } });
    expect(readCurrency(t, 'KWD', line)).toEqual({
      ok: true,
      patch: { currency: 'KWD', unitCost: 1_234_000 },
    });
  });

  it('is refused where it has fewer decimals than the unit cost, and where no such code is', () => {
    const line = { currency: 'EUR', unitCost: 123_450 };
    const decimals = t('budget.currency_decimals', { currency: 'JPY' });
    expect(readCurrency(t, 'JPY', line)).toEqual({ ok: false, reason: decimals });
    const unknown = t('budget.currency_unknown', { text: 'euro' });
    expect(readCurrency(t, ' euro', line)).toEqual({ ok: false, reason: unknown });
  });
});
