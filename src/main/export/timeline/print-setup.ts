import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { cleanText } from '@shared/document/clean-text';
import type { BuildContext } from '@shared/document/context';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** One page wide on paper, with title, TLP label and page number in the margins: the library has no option for it. */
export function printSetup({ plan, say }: BuildContext): Feature<Stream | Buffer | Blob> {
  const { title, tlp } = plan.identity;
  const label = printText(`TLP:${tlp}`);
  const header = `&L${printText(say('timeline.title', { title }))}&R&B${label}`;
  const footer = `&C${label}&R&P/&N`;
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<headerFooter><oddHeader>${sanitizeTextContent(header)}</oddHeader><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`,
  ];
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml) => parts.reduce(inserted, xml),
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
      },
    },
  };
}

function inserted(xml: string, markup: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, [...order], 'worksheet');
}

/** In the codes of a printed header `&` begins a command; two stand for the sign itself. */
function printText(text: string): string {
  return cleanText(text).replaceAll('&', '&&').replaceAll('\n', ' ').slice(0, 120);
}
