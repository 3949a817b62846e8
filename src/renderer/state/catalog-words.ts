import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { createCatalogText, type CatalogText, type CatalogWords } from '@shared/i18n/catalog-text';
import { isPseudo } from '@shared/i18n/create-translator';
import { pseudoWords } from '@shared/i18n/pseudo';
import { useSettings } from './settings-store';

/**
 * Word files of the catalog. Each is a chunk of its own, loaded when a screen first needs it, so that the
 * first screen does not wait for the words of five stages.
 */
const LOADERS = {
  stage1: () => import('@shared/i18n/en/catalog/stage1.json'),
  stage2: () => import('@shared/i18n/en/catalog/stage2.json'),
  stage3: () => import('@shared/i18n/en/catalog/stage3.json'),
  stage4: () => import('@shared/i18n/en/catalog/stage4.json'),
  stage5: () => import('@shared/i18n/en/catalog/stage5.json'),
  services: () => import('@shared/i18n/en/catalog/services.json'),
  taxonomy: () => import('@shared/i18n/en/catalog/taxonomy.json'),
  worksheet: () => import('@shared/i18n/en/catalog/worksheet.json'),
  setup: () => import('@shared/i18n/en/catalog/setup.json'),
  glossary: () => import('@shared/i18n/en/catalog/glossary.json'),
  conops: () => import('@shared/i18n/en/catalog/conops.json'),
  timeline: () => import('@shared/i18n/en/catalog/timeline.json'),
  stakeholders: () => import('@shared/i18n/en/catalog/stakeholders.json'),
  budget: () => import('@shared/i18n/en/catalog/budget.json'),
  tools: () => import('@shared/i18n/en/catalog/tools.json'),
  staffing: () => import('@shared/i18n/en/catalog/staffing.json'),
} satisfies Record<string, () => Promise<{ default: CatalogWords }>>;
export type WordFamily = keyof typeof LOADERS;

const useLoaded = create<Partial<Record<WordFamily, CatalogWords>>>(() => ({}));
const loading = new Set<WordFamily>();

/** Begins loading a family of words; a second call is free. */
export function loadCatalogWords(family: WordFamily): void {
  if (loading.has(family)) return;
  loading.add(family);
  void LOADERS[family]().then((file) => {
    useLoaded.setState({ [family]: file.default });
  });
}

/**
 * Looks catalog words up, loading the families it needs. `null` while a family is on its way; that is one
 * frame or two from disk, so a screen shows nothing rather than a spinner.
 */
export function useCatalogText(...families: readonly WordFamily[]): CatalogText | null {
  const loaded = useLoaded();
  const language = useSettings((settings) => settings.language);
  const key = families.join();
  useEffect(() => {
    for (const family of familiesOf(key)) loadCatalogWords(family);
  }, [key]);
  return useMemo(() => {
    const files: CatalogWords[] = [];
    for (const family of familiesOf(key)) {
      const file = loaded[family];
      if (!file) return null;
      files.push(isPseudo(language) ? pseudoWords(file, language) : file);
    }
    return createCatalogText(...files);
  }, [key, loaded, language]);
}

function familiesOf(key: string): readonly WordFamily[] {
  return key.split(',').filter((name): name is WordFamily => Object.hasOwn(LOADERS, name));
}
