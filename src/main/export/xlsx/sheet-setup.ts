import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { cleanText } from '@shared/document/clean-text';
import type { DocumentWords } from '@shared/i18n/document-words';

export const TICKED = '☑';
export const OPEN = '☐';
/** The title line and the header row under it stay in view and are repeated on paper. */
export const HEADER_ROW = 2;

export interface PaperSetup {
  readonly words: DocumentWords;
  readonly title: string;
  readonly tlp: string;
}

export interface SheetSetup extends PaperSetup {
  readonly columns: number;
  /** Rows below the header. */
  readonly rows: number;
}

/**
 * What the library has no option for: a filter, a list of ticks to choose from, one page wide on paper, the
 * header row on every page, TLP label and page number in the margins.
 */
export function sheetSetup(setup: SheetSetup): WorkbookFeature {
  return feature(sheetParts(setup), definedNames(setup));
}

/**
 * The same for a workbook of several plain tables: their header rows on every page, label and page number in the
 * margins.
 *
 * @param sheets names of the sheets, in their order
 */
export function paperSetup(setup: PaperSetup, sheets: readonly string[]): WorkbookFeature {
  return feature(paperParts(setup), named(sheets.map(printTitles)));
}

type WorkbookFeature = Feature<Stream | Buffer | Blob>;

function feature(parts: readonly string[], names: string): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => setPane(parts.reduce(insertedInSheet, xml)),
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': { transform: (xml) => withNames(xml, names) },
      },
    },
  };
}

function tableRange({ columns, rows }: SheetSetup, absolute: boolean): string {
  const from = getCellAddress(HEADER_ROW - 1, 0);
  const to = getCellAddress(HEADER_ROW + rows - 1, columns - 1);
  const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return absolute ? `${fixed(from)}:${fixed(to)}` : `${from}:${to}`;
}

function sheetParts(setup: SheetSetup): readonly string[] {
  const { rows } = setup;
  const last = Math.max(HEADER_ROW, HEADER_ROW + rows - 1);
  const ticks = `${getCellAddress(HEADER_ROW, 0)}:${getCellAddress(last, 0)}`;
  return [
    ...paperParts(setup),
    `<autoFilter ref="${tableRange(setup, false)}"/>`,
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${ticks}"><formula1>"${OPEN},${TICKED}"</formula1></dataValidation></dataValidations>`,
  ];
}

/** As wide as the paper, with title, TLP label and page number in the margins. */
function paperParts({ words, title, tlp }: PaperSetup): readonly string[] {
  const [before = '', between = '', after = ''] = words.say('page.pageOf').split(/\{pages?\}/);
  const label = `&R&12&B${printText(tlp)}`;
  const header = `&L${printText(title)}${label}`;
  const footer = `&C${printText(before)}&P${printText(between)}&N${printText(after)}${label}`;
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<headerFooter><oddHeader>${sanitizeTextContent(header)}</oddHeader><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`,
  ];
}

/** Names Excel keeps for itself: the rows repeated on paper and the range of the filter. */
function definedNames(setup: SheetSetup): string {
  const sheet = setup.words.say('checklist.sheet');
  const place = { sheet, index: 0, target: tableRange(setup, true) };
  return named([definedName('_FilterDatabase', place, ' hidden="1"'), printTitles(sheet, 0)]);
}

const named = (names: readonly string[]): string => `<definedNames>${names.join('')}</definedNames>`;

const printTitles = (sheet: string, index: number): string =>
  definedName('Print_Titles', { sheet, index, target: `$${HEADER_ROW}:$${HEADER_ROW}` });

interface NamedPlace {
  readonly sheet: string;
  /** Place of the sheet in the workbook, from 0. */
  readonly index: number;
  readonly target: string;
}

function definedName(id: string, { sheet, index, target }: NamedPlace, hidden = ''): string {
  const text = `'${sheet.replaceAll("'", "''")}'!${target}`;
  return `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden}>${sanitizeTextContent(text)}</definedName>`;
}

/** The library writes an empty list of names of its own, or none. */
function withNames(xml: string, names: string): string {
  if (xml.includes('<definedNames/>')) return xml.replace('<definedNames/>', () => names);
  const order = getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, names, [...order], 'workbook');
}

/** The library names the lower right pane active, which does not exist when only rows are frozen. */
function setPane(xml: string): string {
  return xml.replace(/<pane [^>]*\/>/, (pane) =>
    pane.replace(' xSplit="0"', '').replace('activePane="bottomRight"', 'activePane="bottomLeft"'),
  );
}

/** In the codes of a printed header `&` begins a command; two stand for the sign itself. */
function printText(text: string): string {
  return cleanText(text).replaceAll('&', '&&').replaceAll('\n', ' ').slice(0, 120);
}

function insertedInSheet(xml: string, markup: string): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, [...order], 'worksheet');
}
