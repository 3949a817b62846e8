import { ok, type Result } from '@shared/core/result';
import type { Translate } from '@shared/i18n/ui-words';
import type { ExportOptions } from '../export/types';
import { EXIT, refusal, type Refusal } from './exit';

/** Options of `export` that say how the timeline is laid out. */
export const SHEET_OPTIONS = {
  paper: { type: 'string' },
  pages: { type: 'string' },
  rows: { type: 'string' },
} as const;

const PAPERS = ['a4', 'a3', 'none'] as const;
const PAGES = ['one', 'several'] as const;
const ROWS = ['auto', 'all', 'critical', 'key'] as const;

type Given = { readonly [K in keyof typeof SHEET_OPTIONS]?: string | undefined };

/** What was asked for, or the sentence which choice there is not. */
export function sheetOptions(given: Given, t: Translate): Result<ExportOptions, Refusal> {
  const paper = PAPERS.find((one) => one === given.paper?.toLowerCase());
  const pages = PAGES.find((one) => one === given.pages);
  const rows = ROWS.find((one) => one === given.rows);
  const wrong = (option: string, value: string, choices: readonly string[]) =>
    refusal(EXIT.usage, t('cli.wrongChoice', { option, value, choices: choices.join(', ') }));
  if (given.paper !== undefined && !paper) return wrong('--paper', given.paper, PAPERS);
  if (given.pages !== undefined && !pages) return wrong('--pages', given.pages, PAGES);
  if (given.rows !== undefined && !rows) return wrong('--rows', given.rows, ROWS);
  return ok({ ...(paper ? { paper } : {}), ...(pages ? { pages } : {}), ...(rows ? { rows } : {}) });
}
