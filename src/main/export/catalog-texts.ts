import type { DocumentTexts } from '@shared/document/context';
import { createCatalogText } from '@shared/i18n/catalog-text';
import budget from '@shared/i18n/en/catalog/budget.json';
import conops from '@shared/i18n/en/catalog/conops.json';
import glossary from '@shared/i18n/en/catalog/glossary.json';
import services from '@shared/i18n/en/catalog/services.json';
import setup from '@shared/i18n/en/catalog/setup.json';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import stage1 from '@shared/i18n/en/catalog/stage1.json';
import stage2 from '@shared/i18n/en/catalog/stage2.json';
import stage3 from '@shared/i18n/en/catalog/stage3.json';
import stage4 from '@shared/i18n/en/catalog/stage4.json';
import stage5 from '@shared/i18n/en/catalog/stage5.json';
import stakeholders from '@shared/i18n/en/catalog/stakeholders.json';
import taxonomy from '@shared/i18n/en/catalog/taxonomy.json';
import timeline from '@shared/i18n/en/catalog/timeline.json';
import tools from '@shared/i18n/en/catalog/tools.json';
import worksheet from '@shared/i18n/en/catalog/worksheet.json';

/** All catalog words documents use. Documents are made away from the screen, so nothing is loaded piece by piece. */
export const CATALOG_TEXTS: DocumentTexts = {
  conops: createCatalogText(conops),
  glossary: createCatalogText(glossary),
  means: createCatalogText(budget, staffing, tools),
  services: createCatalogText(services),
  setup: createCatalogText(setup),
  stages: createCatalogText(stage1, stage2, stage3, stage4, stage5),
  stakeholders: createCatalogText(stakeholders),
  taxonomy: createCatalogText(taxonomy),
  timeline: createCatalogText(timeline),
  worksheet: createCatalogText(worksheet),
};
