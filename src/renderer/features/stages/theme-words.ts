import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import type { ThemeView } from '@shared/progress';

interface Readers {
  readonly t: Translate;
  readonly text: CatalogText;
}

/** The title of a theme; the last group, which belongs to no theme of this version, has one of its own. */
export function themeTitle(theme: Pick<ThemeView, 'id' | 'known'>, { t, text }: Readers): string {
  return theme.known ? text(theme.id, 'title') : t('stages.theme_foreign');
}
