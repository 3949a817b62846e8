import { safeLocale } from '../i18n/format';
import { unifyMarks } from './unify-marks';

/** How numbers of one digit system are written in a locale, as Intl knows it. Marks are unified (`unifyMarks`). */
export type NumberShape = {
  /** The ten digits, each with its value. */
  readonly digits: ReadonlyMap<string, number>;
  readonly decimal: string;
  readonly group: string;
  /** All marks that are read: those of plain numbers and those of amounts, which differ in de-AT or fr-CH. */
  readonly decimals: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** Digits in the groups before the last: 2 in India (1,23,45,678), 3 elsewhere. The last has always 3. */
  readonly groupSize: number;
};

/**
 * Digits that a language writes besides the Latin ones, where Intl may not take them by itself: in hi-IN it
 * formats with Latin digits, and people type both. Source: CLDR, numbering system "native" of the language.
 */
const NATIVE_DIGITS: Readonly<Record<string, string>> = {
  ...{ ar: 'arab', sd: 'arab', fa: 'arabext', ps: 'arabext', ur: 'arabext', ckb: 'arab', ks: 'arabext' },
  ...{ hi: 'deva', mr: 'deva', ne: 'deva', sa: 'deva', bho: 'deva', bn: 'beng', as: 'beng', pa: 'guru' },
  ...{ gu: 'gujr', or: 'orya', ta: 'tamldec', te: 'telu', kn: 'knda', ml: 'mlym', th: 'thai', lo: 'laoo' },
  ...{ km: 'khmr', my: 'mymr', dz: 'tibt' },
};

/**
 * The ways numbers are written in a locale: with the digits Intl takes for it first, then with Latin digits and
 * with the language's own. Each has its own marks: in ar-EG ١٬٢٣٤٫٥ and 1,234.5 are the same number. Making
 * them is slow (Intl), so make them once for many texts. Unknown locales are read like British English.
 */
export function numberShapes(locale: string, currency: string): readonly NumberShape[] {
  const base = new Intl.Locale(safeLocale(locale));
  const usual = new Intl.NumberFormat(base).resolvedOptions().numberingSystem;
  const native = NATIVE_DIGITS[base.language];
  const systems = new Set([usual, 'latn', ...(native === undefined ? [] : [native])]);
  return [...systems].map((numberingSystem) => shapeOf(new Intl.Locale(base, { numberingSystem }), currency));
}

function shapeOf(locale: Intl.Locale, currency: string): NumberShape {
  const plain = marksOf(locale, {});
  const money = marksOf(locale, { style: 'currency', currency });
  return {
    digits: digitsOf(locale),
    decimal: plain.decimal,
    group: plain.group,
    // Where the two ways contradict each other, plain numbers decide.
    decimals: new Set([plain.decimal, ...[money.decimal].filter((mark) => mark !== plain.group)]),
    groups: new Set([
      plain.group,
      ...[money.group].filter((mark) => ![plain.decimal, money.decimal].includes(mark)),
    ]),
    groupSize: plain.groupSize,
  };
}

function digitsOf(locale: Intl.Locale): Map<string, number> {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  return new Map(Array.from({ length: 10 }, (_, value) => [format.format(value), value]));
}

function marksOf(locale: Intl.Locale, style: Intl.NumberFormatOptions) {
  const format = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 1, useGrouping: 'always' });
  const parts = format.formatToParts(1234567890.5);
  const find = (type: string) => unifyMarks(parts.find((part) => part.type === type)?.value ?? '');
  const groups = parts.filter(({ type }) => type === 'integer');
  return { decimal: find('decimal'), group: find('group'), groupSize: [...(groups[1]?.value ?? '')].length };
}
