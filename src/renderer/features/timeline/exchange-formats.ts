import type { Translate } from '@shared/i18n/ui-words';

/** A file the timeline can be written to. `sheet`: it is drawn on paper, or could be. */
export interface ExchangeFormat {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly sheet: boolean;
}

/** The formats in the order people ask for them. */
export function exchangeFormats(t: Translate): readonly ExchangeFormat[] {
  const format = (id: string, label: string, help: string): ExchangeFormat => ({
    ...{ id: `timeline.${id}`, label, help },
    sheet: id === 'pdf' || id === 'svg' || id === 'png',
  });
  return [
    format('pdf', t('exchange.formatPdf'), t('exchange.formatPdfHelp')),
    format('png', t('exchange.formatPng'), t('exchange.formatPngHelp')),
    format('svg', t('exchange.formatSvg'), t('exchange.formatSvgHelp')),
    format('xlsx', t('exchange.formatXlsx'), t('exchange.formatXlsxHelp')),
    format('csv', t('exchange.formatCsv'), t('exchange.formatCsvHelp')),
    format('msproject.xml', t('exchange.formatXml'), t('exchange.formatXmlHelp')),
    format('ics', t('exchange.formatIcs'), t('exchange.formatIcsHelp')),
  ];
}
