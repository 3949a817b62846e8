import type { Plan } from '@shared/plan/types';
import type { Answer, Request } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';

export type ExportFormat = Answer<'export.formats'>[number];
export type ExportOptions = Request<'export.write'>['options'];

/** An SVG drawing with its size in CSS px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Prints one self-contained HTML document. Chromium on the command line, or Electron's own. */
export interface PdfPrinter {
  /** Tagged, with outline, A4. Rejects with a plain message when the browser fails. */
  print(html: string): Promise<Uint8Array>;
  /** Turns drawings into PNG, in the same order, for documents that cannot hold SVG. Rejects as `print` does. */
  rasterize(pictures: readonly Picture[]): Promise<readonly Uint8Array[]>;
}

export interface ExporterOptions {
  /** Finds the printer of this computer, or null when it has no browser to print with. */
  readonly findPrinter: () => Promise<PdfPrinter | null>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly appVersion: string;
  /**
   * Folder of the built bundle that holds the worker, or null to work in this process: the command line
   * and the tests, which have no window to keep alive.
   */
  readonly workerFile: string | null;
}

/** Turns plans into files people hand over. */
export interface Exporter {
  formats(): Promise<readonly ExportFormat[]>;
  preview(plan: Plan, document: string): Promise<Reply<{ readonly html: string }>>;
  /** Renders in memory; the caller writes. Codes: unknownFormat, noBrowser, exportFailed. */
  render(plan: Plan, format: string, options: ExportOptions): Promise<Reply<Uint8Array>>;
}
