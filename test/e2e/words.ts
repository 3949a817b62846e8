import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pseudoText, type PseudoLanguage } from '../../src/shared/i18n/pseudo';
import type { UiKey, WordValues } from '../../src/shared/i18n/ui-words';

export type Language = 'en' | PseudoLanguage;

/** What the interface says for a key, in one language. */
export interface Words {
  (key: UiKey, values?: WordValues): string;
  /** A text of the catalog, such as `catalog('services', 'svc-…', 'name')`. */
  catalog(family: string, id: string, part: string): string;
}

const FOLDER = join(import.meta.dirname, '../../src/shared/i18n/en');

/**
 * The words of the interface by key, so that a test finds a button as a person does and still holds when a
 * sentence is reworded. Read from the files, because Playwright cannot import the program's own table.
 */
const UI = readFolder<string>('ui');
const CATALOG = readFolder<Readonly<Record<string, string>>>('catalog');

/** Texts by `file.key`. */
function readFolder<T>(name: string): ReadonlyMap<string, T> {
  const folder = join(FOLDER, name);
  return new Map(
    readdirSync(folder).flatMap((file) => {
      // `npm run check` holds the files to this form.
      const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, T>;
      return Object.entries(texts).map(([key, text]) => [`${basename(file, '.json')}.${key}`, text] as const);
    }),
  );
}

export function wordsIn(language: Language): Words {
  const own = (text: string | undefined, key: string): string => {
    if (text === undefined) throw new Error(`There is no text ${key}`);
    return language === 'en' ? text : pseudoText(text, language);
  };
  const ui = (key: UiKey, values: WordValues = {}): string => {
    const plural = values['count'] === 1 ? '_one' : '_other';
    const text = own(UI.get(key) ?? UI.get(`${key}${plural}`), key);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  const catalog = (family: string, id: string, part: string): string => {
    const key = `${family}.${id}`;
    return own(CATALOG.get(key)?.[part], `${key}.${part}`);
  };
  return Object.assign(ui, { catalog });
}
