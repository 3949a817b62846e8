import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { cleanText } from '@shared/document/clean-text';
import type { DocumentWords } from '@shared/i18n/document-words';
import { columnName, HEAD_ROWS, sheetRef, type BookSheet } from './book';
import { withFormulas } from './formula-cells';

interface Parts {
  readonly sheets: readonly BookSheet[];
  /** Widths of the columns of each sheet, in characters. */
  readonly widths: readonly (readonly number[])[];
  readonly words: DocumentWords;
  readonly title: string;
  readonly tlp: string;
  /** Whether formulas are written with their last values. */
  readonly values: boolean;
}

/**
 * What the library has no option for: formulas with their last values, pages across on paper, the head on every
 * page, label and page number in the margins, and the wish that everything is calculated anew when it is opened.
 */
export function bookParts(parts: Parts): Feature<Stream | Buffer | Blob> {
  const margins = headerFooter(parts);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = parts.sheets[sheetIndex];
            const filled = sheet ? withFormulas(xml, sheet, parts) : xml;
            const widths = parts.widths[sheetIndex] ?? [];
            return withSetup(filled, margins, pagesAcross(widths, sheet?.frozen ?? 0));
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace('<definedNames/>', '')
              .replace('<calcPr/>', () => `${printTitles(parts.sheets)}<calcPr fullCalcOnLoad="1"/>`),
        },
      },
    },
  };
}

/** Characters that can be read on one page across. */
const WIDTH_OF_PAGE = 210;

/** Wide sheets go on several pages across, each of which repeats the columns that stay in view. */
function pagesAcross(widths: readonly number[], frozen: number): number {
  const sum = (some: readonly number[]): number => some.reduce((all, width) => all + width, 0);
  const repeated = sum(widths.slice(0, frozen));
  const rest = sum(widths.slice(frozen));
  return Math.max(1, Math.ceil(rest / Math.max(WIDTH_OF_PAGE / 2, WIDTH_OF_PAGE - repeated)));
}

/** Elements stand in the order the format asks for. */
function withSetup(xml: string, margins: string, pages: number): string {
  return xml
    .replace(/(<worksheet [^>]*>)/, (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageSetup ([^>]*)\/>/, (_whole, attributes: string) => {
      return `<pageSetup ${attributes} fitToWidth="${String(pages)}" fitToHeight="0"/>${margins}`;
    });
}

function headerFooter({ words, title, tlp }: Parts): string {
  const [before = '', between = '', after = ''] = words.say('page.pageOf').split(/\{pages?\}/);
  const label = `&R&12&B${printText(tlp)}`;
  const header = `&L${printText(title)}&C&A${label}`;
  const footer = `&C${printText(before)}&P${printText(between)}&N${printText(after)}${label}`;
  return `<headerFooter><oddHeader>${sanitizeTextContent(header)}</oddHeader><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`;
}

/** What stays in view on a sheet is repeated on paper. */
function printTitles(sheets: readonly BookSheet[]): string {
  const names = sheets.map(({ name, frozen }, index) => {
    const columns = frozen === 0 ? '' : `${sheetRef(name)}$A:$${columnName(frozen - 1)},`;
    const target = sanitizeTextContent(`${columns}${sheetRef(name)}$1:$${String(HEAD_ROWS)}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${target}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** In the codes of a printed header `&` begins a command; two stand for the sign itself. */
function printText(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').slice(0, 120).replaceAll('&', '&&');
}
