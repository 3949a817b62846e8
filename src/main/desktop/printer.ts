import { randomBytes } from 'node:crypto';
import type { PdfPrinter } from '../export/types';
import { printAddress } from './protocol';
import { createPrintWindow } from './window';

/** A document that takes longer has hung; the person gets an error instead of a wait without end. */
const LIMIT_MS = 120_000;

/**
 * Electron's own printer. Each document gets a hidden window of its own, without script, which reads it over
 * the program's scheme: a `data:` address would end at 2 MB. Page size, margins, header and footer are in the
 * document's style sheet (`@page`), so that this printer and an installed browser print the same pages.
 *
 * @param prints where `servePages` finds the documents being printed
 */
export function createElectronPrinter(prints: Map<string, string>): PdfPrinter {
  return {
    async print(html) {
      const id = randomBytes(12).toString('hex');
      prints.set(id, html);
      const window = createPrintWindow();
      const limit = timeLimit();
      try {
        const page = window.loadURL(printAddress(id)).then(() =>
          window.webContents.printToPDF({
            generateTaggedPDF: true,
            generateDocumentOutline: true,
            preferCSSPageSize: true,
            printBackground: true,
            pageSize: 'A4',
          }),
        );
        return new Uint8Array(await Promise.race([page, limit.passed]));
      } finally {
        limit.stop();
        prints.delete(id);
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}

function timeLimit(): { readonly passed: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), LIMIT_MS);
  });
  return { passed, stop: () => clearTimeout(timer) };
}
