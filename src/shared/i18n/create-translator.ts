import i18next, { type i18n } from 'i18next';
import { PSEUDO_LANGUAGES, pseudoWords, type PseudoLanguage } from './pseudo';
import { uiWords, type Translate } from './ui-words';

/** Languages the interface can be shown in. The pseudo-languages are for checking, and say so. */
export const UI_LANGUAGES = ['en', ...PSEUDO_LANGUAGES] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export function isPseudo(language: string): language is PseudoLanguage {
  return PSEUDO_LANGUAGES.some((pseudo) => pseudo === language);
}

/**
 * A translator for one language. Keys are `feature.key`; a missing key shows itself, so that a fault is
 * seen and not hidden.
 */
export function createTranslator(language: UiLanguage): { readonly i18n: i18n; readonly t: Translate } {
  const words = isPseudo(language) ? pseudoWords(uiWords, language) : uiWords;
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: words } },
    // React escapes; escaping twice would show entities.
    interpolation: { escapeValue: false },
    returnNull: false,
    // Pseudo tags have no plural rules of their own.
    ...(isPseudo(language) ? { pluralSeparator: '_' } : {}),
  });
  return { i18n: instance, t: (key, values) => instance.t(key, { ...values }) };
}
