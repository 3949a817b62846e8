import { useWords } from './words';

/** More names than this are counted. */
const MOST_NAMES = 4;

/** Writes the names of entries as one list: a few as they are called, further ones and those without a name by number. */
export function useEntryNames(): (names: readonly string[]) => string {
  const { t, language } = useWords();
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return (names) => {
    const shown = names
      .filter((name) => name.trim() !== '')
      .slice(0, MOST_NAMES)
      .map((name) => t('common.entry_named', { name }));
    const rest = names.length - shown.length;
    return list.format(rest === 0 ? shown : [...shown, t('common.entries_more', { count: rest })]);
  };
}
