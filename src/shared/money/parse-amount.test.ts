import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, plainAmount, type CurrencyDisplay } from './format-amount';
import { amountFormat, parseAmount, type AmountFormat } from './parse-amount';

const formats = new Map<string, AmountFormat>();

function formatOf(locale: string, currency: string): AmountFormat {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? amountFormat(locale, currency);
  formats.set(key, format);
  return format;
}

/** Minor units, or the reason of the refusal. */
function read(text: string, locale: string, currency = 'EUR') {
  const parsed = parseAmount(text, formatOf(locale, currency), { negative: false });
  return parsed.ok ? parsed.value : parsed.error.type;
}

describe('an amount typed or pasted', () => {
  it.each([
    ['en-US', '1,234.50', 123450],
    ['en-US', '1234.5', 123450],
    ['en-US', '1 234.50', 123450],
    ['en-US', '6\u202f000\u202f000', 600000000],
    ['de-DE', '1 234,50', 123450],
    ['en-US', '.5', 50],
    ['en-US', '+12', 1200],
    ['de-DE', '1.234,50', 123450],
    ['de-DE', '1.234', 123400],
    ['de-DE', '1234,5', 123450],
    ['fr-FR', '1 234,50', 123450],
    ['fr-FR', '1\u202f234\u202f567,50', 123456750],
    ['fr-FR', '1\u00a0234,50', 123450],
    ['de-CH', "1'234.50", 123450],
    ['de-CH', '1’234.50', 123450],
    ['de-AT', '1.234,50', 123450],
    ['de-AT', '1 234,50', 123450],
    ['en-IN', '1,23,456.78', 12345678],
    ['en-IN', '1,234,567.8', 123456780],
    ['ar-EG', '١٬٢٣٤٫٥٠', 123450],
    ['ar-EG', '1,234.50', 123450],
    ['ar', '١٬٢٣٤٫٥٠', 123450],
    ['fa-IR', '۱٬۲۳۴٫۵۰', 123450],
    ['hi-IN', '१,२३,४५६.७८', 12345678],
    ['es-ES', '1.234', 123400],
    ['not a locale', '1,234.50', 123450],
  ])('in %s "%s" is %i cents', (locale, text, cents) => {
    expect(read(text, locale)).toBe(cents);
  });

  it.each([
    ['en-US', '1.234,50', 'groupAfterDecimal'],
    ['de-DE', '1,234.50', 'groupAfterDecimal'],
    ['en-US', '1.234', 'tooManyDecimals'],
    ['de-DE', '1,234', 'tooManyDecimals'],
    ['en-US', '1 234,50', 'badGrouping'],
    ['en-US', '12 34', 'badGrouping'],
    ['en-US', '1 234,567.00', 'badGrouping'],
    ['en-US', "1'234.50", 'foreignMark'],
    ['fr-FR', '1.234,50', 'foreignMark'],
    ['ar-EG', '١,٢٣٤.٥٠', 'foreignMark'],
    ['en-US', '1,23', 'badGrouping'],
    ['en-US', '1,23,456.78', 'badGrouping'],
    ['en-US', ',234', 'badGrouping'],
    ['en-US', '1,,234', 'badGrouping'],
    ['en-US', '1,234,', 'badGrouping'],
    ['de-DE', '12.34', 'badGrouping'],
    ['de-AT', '1.234 567,00', 'badGrouping'],
    ['en-IN', '12,34', 'badGrouping'],
    ['en-US', '1.234.567', 'twoDecimalMarks'],
    ['en-US', '١٢٣', 'foreignDigits'],
    ['ar-EG', '१२३', 'foreignDigits'],
    ['ar-EG', '١٢3', 'mixedDigits'],
    ['en-US', '', 'empty'],
    ['en-US', ' \u200f ', 'empty'],
    ['en-US', 'ten', 'notANumber'],
    ['en-US', '1e5', 'notANumber'],
    ['en-US', '5.', 'notANumber'],
    ['en-US', '.', 'notANumber'],
    ['en-US', '=1+1', 'notANumber'],
    ['en-US', '1-2', 'notANumber'],
    ['en-US', '90,071,992,547,409.92', 'tooLarge'],
  ])('in %s "%s" is refused: %s', (locale, text, reason) => {
    expect(read(text, locale)).toBe(reason);
  });

  it('says which marks are read, what was found and how many decimals there may be', () => {
    const error = (text: string, locale: string, currency: string) =>
      parseAmount(text, formatOf(locale, currency), { negative: false });
    expect(error('1,234.50', 'de-DE', 'EUR')).toEqual({
      ok: false,
      error: { type: 'groupAfterDecimal', decimal: ',', group: '.' },
    });
    expect(error("1'234", 'en-US', 'EUR')).toEqual({
      ok: false,
      error: { type: 'foreignMark', found: "'", decimal: '.', group: ',' },
    });
    expect(error('1.2345', 'en-US', 'KWD')).toEqual({
      ok: false,
      error: { type: 'tooManyDecimals', allowed: 3, found: 4 },
    });
    expect(error('USD 5', 'en-US', 'EUR')).toEqual({
      ok: false,
      error: { type: 'otherCurrency', found: 'USD', expected: 'EUR' },
    });
  });

  it('gives up on long texts at once', () => {
    expect(read('9'.repeat(150), 'en-US')).toBe('tooLarge');
    expect(read('9'.repeat(1_000_000), 'en-US')).toBe('notANumber');
    expect(read(`${'x '.repeat(90)}5`, 'en-US')).toBe('notANumber');
  });

  it('knows currencies without minor units and with three decimals', () => {
    expect([read('1,234', 'en-US', 'JPY'), read('1.5', 'en-US', 'JPY')]).toEqual([1234, 'tooManyDecimals']);
    expect([read('1.234', 'en-US', 'KWD'), read('1.234', 'de-DE', 'KWD')]).toEqual([1234, 1_234_000]);
    expect(read('9,007,199,254,740,991', 'en-US', 'JPY')).toBe(Number.MAX_SAFE_INTEGER);
    expect(read('9,007,199,254,740,992', 'en-US', 'JPY')).toBe('tooLarge');
    expect(read('000000000000000000001', 'en-US', 'JPY')).toBe(1);
  });

  it('takes the mark of its own currency on either side and no other', () => {
    const own = ['€5', '5 €', 'EUR 5', '5eur', '5.00 EUR', '€ 5'];
    expect(own.map((text) => read(text, 'en-US'))).toEqual(own.map(() => 500));
    const other = ['$5', 'USD 5', '5 usd', '£5', '5 kwd', 'CA$5'];
    expect(other.map((text) => read(text, 'en-US'))).toEqual(other.map(() => 'otherCurrency'));
    expect(['XQZ 5', '€5€', 'EUR EUR 5', '5 % EUR'].map((text) => read(text, 'en-US'))).toEqual(
      Array.from({ length: 4 }, () => 'notANumber'),
    );
    // The escudo of Cape Verde has an unseen symbol there: nothing before the digits is not an escudo.
    expect(read('5 XQZ', 'pt-CV')).toBe('notANumber');
  });

  it('reads a dollar sign as the dollar of the locale', () => {
    expect([read('$5', 'en-CA', 'CAD'), read('US$5', 'en-CA', 'USD')]).toEqual([500, 500]);
    expect(read('$5', 'en-CA', 'USD')).toBe('otherCurrency');
  });

  const readAny = (text: string) => {
    const parsed = parseAmount(text, formatOf('en-US', 'EUR'), { negative: true });
    return parsed.ok ? parsed.value : parsed.error.type;
  };

  it('reads less than zero only where it is allowed, by a minus or by brackets', () => {
    const texts = ['-5', '\u22125', '(5)', '-€5', '€-5', '(5.00 €)', '- 5', '\u200e-5'];
    expect(texts.map(readAny)).toEqual(texts.map(() => -500));
    expect(texts.map((text) => read(text, 'en-US'))).toEqual(texts.map(() => 'negative'));
    expect(read('-0.00', 'en-US')).toBe(0);
    const twice = ['(-5)', '--5', '-€-5', '5-', '(5'];
    expect(twice.map(readAny)).toEqual(twice.map(() => 'notANumber'));
  });
});

const LOCALES = [
  ...['en-US', 'de-DE', 'fr-FR', 'de-CH', 'ar-EG', 'fa-IR', 'hi-IN', 'en-IN', 'pt-BR', 'ja-JP'],
  ...[
    'de-AT',
    'fr-CH',
    'es-ES',
    'pl-PL',
    'sv-SE',
    'bn-BD',
    'mr-IN',
    'ur-PK',
    'he-IL',
    'en-ZA',
    'ar-MA',
    'pt-CV',
  ],
];
const DISPLAYS: readonly CurrencyDisplay[] = ['symbol', 'code', 'none'];

describe('what is shown is read back', () => {
  it.each(LOCALES.flatMap((locale) => ['JPY', 'EUR', 'KWD'].map((currency) => [locale, currency] as const)))(
    'in %s for %s, for any amount',
    (locale, currency) => {
      const format = formatOf(locale, currency);
      const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -200_000, max: 200_000 }));
      fc.assert(
        fc.property(amounts, fc.constantFrom(...DISPLAYS), (amount, display) => {
          const shown = formatAmount({ amount, currency }, locale, display);
          expect([shown, parseAmount(shown, format, { negative: true })]).toEqual([
            shown,
            { ok: true, value: amount },
          ]);
        }),
      );
    },
  );

  it('and never read as another amount in another locale', () => {
    // Two decimals are no group of three: a locale that swaps the marks has to see it and refuse.
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...LOCALES),
        (amount, shownIn, readIn) => {
          const shown = formatAmount({ amount, currency: 'EUR' }, shownIn, 'none');
          const parsed = parseAmount(shown, formatOf(readIn, 'EUR'), { negative: false });
          if (parsed.ok) expect([shown, readIn, parsed.value]).toEqual([shown, readIn, amount]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('never answers anything but whole, safe, allowed amounts, whatever the text', () => {
  const format = formatOf('de-DE', 'EUR');
  const marks = fc.constantFrom(...Array.from('0123456789.,- ()€%\u00a0\u0663\u066b'));
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: marks, maxLength: 25 }));
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseAmount(text, format, { negative: false });
      if (!parsed.ok) return;
      expect(Number.isSafeInteger(parsed.value) && parsed.value >= 0).toBe(true);
      const again = plainAmount({ amount: parsed.value, currency: 'EUR' }).replace('.', ',');
      expect(parseAmount(again, format, { negative: false })).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});
