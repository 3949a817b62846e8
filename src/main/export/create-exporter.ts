import { isDrawn, isPreviewKind, FORMATS, type FormatEntry } from './registry';
import type { Reply } from '@shared/contract/client';
import type { DocumentOrder, JobResult, RenderJob } from './render-job';
import { createRunner, type JobRunner } from './runner';
import { pagesOfSections } from './print/section-pages';
import type { Exporter, ExporterOptions, PdfPrinter } from './types';

/** Makes documents from plans. Slow work is done in a worker when the host has one. */
export function createExporter(options: ExporterOptions): Exporter {
  // A preview must not wait for a Word document that is being laid out.
  const write = createRunner(options.workerFile);
  const look = options.workerFile === null ? write : createRunner(options.workerFile);
  return {
    formats: async () => {
      const printer = await options.findPrinter();
      return FORMATS.map((entry) => ({
        id: entry.id,
        document: entry.document,
        extension: entry.extension,
        available: printer !== null || !isDrawn(entry),
      }));
    },

    preview: async (plan, document) => {
      if (!isPreviewKind(document)) return unknownFormat(document);
      const order: DocumentOrder = { plan, document, today: options.today(), options: {} };
      return attempt(async () => {
        const bytes = await bytesOf(look, { kind: 'render', order, form: 'html' });
        return done({ html: new TextDecoder().decode(bytes) });
      });
    },

    render: async (plan, format, how) => {
      const entry = FORMATS.find((candidate) => candidate.id === format);
      if (entry === undefined) return unknownFormat(format);
      const order: DocumentOrder = { plan, document: entry.document, today: options.today(), options: how };
      const printer = isDrawn(entry) || entry.form === 'docx' ? await options.findPrinter() : null;
      return attempt(() => made(entry, order, { run: write, printer }));
    },
  };
}

interface Means {
  readonly run: JobRunner;
  readonly printer: PdfPrinter | null;
}

async function made(entry: FormatEntry, order: DocumentOrder, means: Means): Promise<Reply<Uint8Array>> {
  const { run, printer } = means;
  if (entry.form === 'pdf') return printer === null ? NO_BROWSER : done(await printed(order, run, printer));
  if (entry.form === 'png') return printer === null ? NO_BROWSER : done(await drawn(order, run, printer));
  if (entry.form !== 'docx') return done(await bytesOf(run, { kind: 'render', order, form: entry.form }));
  const pictures = await picturesOf(order, means);
  if (pictures === null) return NO_BROWSER;
  return done(await bytesOf(run, { kind: 'render', order, form: 'docx', pictures }));
}

/** The first drawing of a document as a picture. */
async function drawn(order: DocumentOrder, run: JobRunner, printer: PdfPrinter): Promise<Uint8Array> {
  const result = await run({ kind: 'figures', order });
  const pictures = result.kind === 'figures' ? result.figures.slice(0, 1) : [];
  const [png] = await printer.rasterize(pictures);
  if (png === undefined) throw new Error('This computer cannot draw pictures.');
  return png;
}

/**
 * Prints twice: the first print tells on which page each section begins, the second has these numbers in its
 * contents. They take the room that was kept for them, so the pages stay the same.
 */
async function printed(order: DocumentOrder, run: JobRunner, printer: PdfPrinter): Promise<Uint8Array> {
  const html = async (pages?: ReadonlyMap<string, number>): Promise<string> => {
    const job: RenderJob = { kind: 'render', order, form: 'html', ...(pages === undefined ? {} : { pages }) };
    return new TextDecoder().decode(await bytesOf(run, job));
  };
  const first = await printer.print(await html());
  const pages = pagesOfSections(first);
  return pages.size === 0 || order.document !== 'conops' ? first : printer.print(await html(pages));
}

/** PNG of every figure by its id; null when there are figures and nothing on this computer draws them. */
async function picturesOf(
  order: DocumentOrder,
  { run, printer }: Means,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const result = await run({ kind: 'figures', order });
  if (result.kind !== 'figures') throw new Error('The writer answered without figures.');
  if (result.figures.length === 0) return new Map();
  if (printer === null) return null;
  const drawn = await printer.rasterize(result.figures);
  return new Map(
    result.figures.map((figure, index) => {
      const png = drawn[index];
      if (png === undefined) throw new Error('The browser left out a figure.');
      return [figure.id, png];
    }),
  );
}

async function bytesOf(run: JobRunner, job: RenderJob): Promise<Uint8Array> {
  const result: JobResult = await run(job);
  if (result.kind !== 'bytes') throw new Error('The writer answered without a file.');
  return result.bytes;
}

const NO_BROWSER: Reply<never> = { ok: false, error: { code: 'noBrowser' } };

function done<T>(value: T): Reply<T> {
  return { ok: true, value };
}

function unknownFormat(format: string): Reply<never> {
  return { ok: false, error: { code: 'unknownFormat', facts: { format } } };
}

async function attempt<T>(work: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await work();
  } catch (reason) {
    const detail = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    return { ok: false, error: { code: 'exportFailed', detail } };
  }
}
