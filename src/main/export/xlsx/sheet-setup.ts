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

export interface SheetSetup {
  readonly words: DocumentWords;
  readonly title: string;
  readonly tlp: string;
  readonly columns: number;
  /** Rows below the header. */
  readonly rows: number;
}

/**
 * What the library has no option for: a filter, a list of ticks to choose from, one page wide on paper, the
 * header row on every page, TLP label and page number in the margins.
 */
export function sheetSetup(setup: SheetSetup): Feature<Stream | Buffer | Blob> {
  const sheet = sheetParts(setup);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => setPane(sheet.reduce(insertedInSheet, xml)),
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) => withNames(xml, definedNames(setup)),
        },
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
  const { words, title, tlp, rows } = setup;
  const last = Math.max(HEADER_ROW, HEADER_ROW + rows - 1);
  const ticks = `${getCellAddress(HEADER_ROW, 0)}:${getCellAddress(last, 0)}`;
  const [before = '', between = '', after = ''] = words.say('page.pageOf').split(/\{pages?\}/);
  const label = `&R&12&B${printText(tlp)}`;
  const header = `&L${printText(title)}${label}`;
  const footer = `&C${printText(before)}&P${printText(between)}&N${printText(after)}${label}`;
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<autoFilter ref="${tableRange(setup, false)}"/>`,
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${ticks}"><formula1>"${OPEN},${TICKED}"</formula1></dataValidation></dataValidations>`,
    `<headerFooter><oddHeader>${sanitizeTextContent(header)}</oddHeader><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`,
  ];
}

/** Names Excel keeps for itself: the rows repeated on paper and the range of the filter. */
function definedNames(setup: SheetSetup): string {
  const sheet = `'${setup.words.say('checklist.sheet').replaceAll("'", "''")}'`;
  const name = (id: string, target: string, hidden = ''): string =>
    `<definedName name="_xlnm.${id}" localSheetId="0"${hidden}>${sanitizeTextContent(`${sheet}!${target}`)}</definedName>`;
  return `<definedNames>${name('_FilterDatabase', tableRange(setup, true), ' hidden="1"')}${name('Print_Titles', `$${HEADER_ROW}:$${HEADER_ROW}`)}</definedNames>`;
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
