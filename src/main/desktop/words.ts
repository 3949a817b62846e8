import { createTranslator, type UiLanguage } from '@shared/i18n/create-translator';
import type { Translate } from '@shared/i18n/ui-words';

/**
 * A translator that follows the language of the interface: it is asked for at every text, because menus and
 * dialogs outlive a change of the settings.
 */
export function followLanguage(language: () => UiLanguage): Translate {
  let current = language();
  let { t } = createTranslator(current);
  return (key, values) => {
    const wanted = language();
    if (wanted !== current) {
      current = wanted;
      ({ t } = createTranslator(wanted));
    }
    return t(key, values);
  };
}
