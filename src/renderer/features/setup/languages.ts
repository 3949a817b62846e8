import { safeLocale } from '@shared/i18n/format';
import type { Country } from './countries';

/**
 * Languages offered for documents: those of the United Nations and those in which several governments write.
 * Any other BCP 47 tag can be entered.
 */
const COMMON = [
  'en',
  'fr',
  'es',
  'pt',
  'ar',
  'ru',
  'zh',
  'de',
  'fa',
  'hi',
  'id',
  'it',
  'ms',
  'nl',
  'sw',
  'tr',
] as const;

/** A tag with its name in the language of the interface and, where it differs, in its own. */
export interface LanguageOption {
  readonly value: string;
  readonly label: string;
}

/** Is this a tag in the form of BCP 47, as far as the plan file asks? */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text);
}

/** Name of a language, such as "French (français)"; the tag itself where the platform knows no name. */
export function languageName(uiLanguage: string, tag: string): string {
  const here = nameIn(safeLocale(uiLanguage), tag);
  const own = nameIn(tag, tag);
  if (here === null) return tag;
  return own === null || own.toLocaleLowerCase() === here.toLocaleLowerCase() ? here : `${here} (${own})`;
}

/** Languages of the country first, then the common ones; each once. */
export function languageGroups(
  uiLanguage: string,
  country: Country | null,
): { readonly ofCountry: readonly LanguageOption[]; readonly common: readonly LanguageOption[] } {
  const option = (tag: string): LanguageOption => ({ value: tag, label: languageName(uiLanguage, tag) });
  const own = country?.languages ?? [];
  return {
    ofCountry: own.map(option),
    common: COMMON.filter((tag) => !own.includes(tag)).map(option),
  };
}

function nameIn(locale: string, tag: string): string | null {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
