import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createTranslator, type UiLanguage } from '@shared/i18n/create-translator';
import { directionOf } from '@shared/i18n/pseudo';
import type { Translate } from '@shared/i18n/ui-words';

interface Words {
  /** Looks a text of the interface up. */
  readonly t: Translate;
  readonly language: UiLanguage;
  readonly dir: 'ltr' | 'rtl';
}

const WordsContext = createContext<Words | null>(null);

/** Gives the screens below their language. */
export function WordsProvider({ language, children }: { language: UiLanguage; children: ReactNode }) {
  const words = useMemo<Words>(
    () => ({ t: createTranslator(language).t, language, dir: directionOf(language) }),
    [language],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the interface in the language the person chose. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside WordsProvider');
  return words;
}
