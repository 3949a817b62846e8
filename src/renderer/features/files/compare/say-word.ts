import type { Word, WordFamily } from '@shared/compare';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { safeLocale } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';

export type SayWord = (word: Word) => string;

/** A look-up for each family by itself: two of them may use the same id for different things. */
export type Families = Readonly<Record<WordFamily, CatalogText>>;

/** Says what a comparison names: catalog entries by their words, everything else in the reader's language. */
export function createSay(families: Families, t: Translate, language: string): SayWord {
  const locale = safeLocale(language);
  return (word) => {
    switch (word.from) {
      case 'own':
        return word.text;
      case 'term':
        return t(`copies.term_${word.term}`);
      case 'catalog':
        return families[word.family](word.id, word.part) || word.id;
      case 'intl':
        return word.kind === 'weekday'
          ? weekday(locale, word.code)
          : displayName(locale, word.kind, word.code);
    }
  };
}

/** ISO weekday, 1 Monday to 7 Sunday; 1 January 2024 was a Monday. */
function weekday(locale: string, code: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, Number(code)));
}

function displayName(locale: string, type: 'region' | 'language' | 'currency', code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    // A code Intl refuses, such as an invented country: shown as it is.
    return code;
  }
}
