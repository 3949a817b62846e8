import type { BuildContext } from '@shared/document/context';
import { directionOf } from '@shared/i18n/pseudo';
import type { Drawing } from '@shared/document/figures/stage-roadmap';
import { escapeHtml } from '../html/escape';

/** Margin of the paper; the sheets are drawn for what is left (`timeline-figure.ts`). */
const MARGIN = '9mm';

interface SheetsOptions {
  readonly paper: 'a4' | 'a3' | 'none';
  /** Title of the page. */
  readonly name: string;
}

/**
 * Sheets that are drawn, the timeline or a map, as one page each, without script. The style is in the page, as in the other
 * documents, so that the preview, the print and the PDF look the same.
 */
export function sheetsHtml(
  ctx: BuildContext,
  sheets: readonly Drawing[],
  { paper, name }: SheetsOptions,
): string {
  const title = escapeHtml(name);
  const lang = escapeHtml(ctx.dateLocale);
  const dir = directionOf(ctx.plan.identity.documentLanguage);
  const [first] = sheets;
  // A free drawing is printed on paper of its own size.
  const size =
    paper === 'none' && first
      ? `${Math.ceil(first.width) + 70}px ${Math.ceil(first.height) + 70}px`
      : `${paper === 'a3' ? 'A3' : 'A4'} landscape`;
  const style = `@page{size:${size};margin:${MARGIN}}html,body{margin:0;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}section{break-after:page;break-inside:avoid}section:last-child{break-after:auto}svg{display:block;max-width:100%;height:auto}@media screen{body{padding:16px}}`;
  const pages = sheets.map(({ svg }) => `<section>${svg}</section>`).join('\n');
  return `<!doctype html>\n<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>\n${pages}\n</body></html>\n`;
}
