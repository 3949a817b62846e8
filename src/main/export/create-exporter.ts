import { isDocumentKind, FORMATS, type FormatEntry } from './registry';
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
      return FORMATS.map(({ id, document, extension, form }) => ({
        id,
        document,
        extension,
        available: !isDrawn(form) || printer !== null,
      }));
    },

    preview: async (plan, document) => {
      if (!isDocumentKind(document)) return unknownFormat(document);
      const order: DocumentOrder = { plan, document, today: options.today(), options: {} };
      return attempt(async () => {
        const bytes = await bytesOf(look, { kind: 'render', order, form: 'html' });
        return { html: new TextDecoder().decode(bytes) };
      });
    },

    render: async (plan, format, how) => {
      const entry = FORMATS.find((candidate) => candidate.id === format);
      if (entry === undefined) return unknownFormat(format);
      const order: DocumentOrder = { plan, document: entry.document, today: options.today(), options: how };
      const printer = isDrawn(entry.form) || entry.form === 'docx' ? await options.findPrinter() : null;
      if (isDrawn(entry.form) && printer === null) return { ok: false, error: { code: 'noBrowser' } };
      return attempt(() => made(entry, order, { run: write, printer }));
    },
  };
}

interface Means {
  readonly run: JobRunner;
  readonly printer: PdfPrinter | null;
}

async function made(entry: FormatEntry, order: DocumentOrder, { run, printer }: Means): Promise<Uint8Array> {
  if (entry.form === 'pdf') return printed(order, run, printer);
  if (entry.form === 'png') return drawn(order, run, printer);
  const pictures = entry.form === 'docx' ? await picturesOf(order, run, printer) : undefined;
  return bytesOf(run, {
    kind: 'render',
    order,
    form: entry.form,
    ...(pictures === undefined ? {} : { pictures }),
  });
}

/** Forms only a browser can make. */
function isDrawn(form: FormatEntry['form']): boolean {
  return form === 'pdf' || form === 'png';
}

/** The first drawing of a document as a picture. */
async function drawn(order: DocumentOrder, run: JobRunner, printer: PdfPrinter | null): Promise<Uint8Array> {
  const result = await run({ kind: 'figures', order });
  const pictures = result.kind === 'figures' ? result.figures.slice(0, 1) : [];
  const [png] = (await printer?.rasterize?.(pictures)) ?? [];
  if (png === undefined) throw new Error('This computer cannot draw pictures.');
  return png;
}

/**
 * Prints twice: the first print tells on which page each section begins, the second has these numbers in its
 * contents. They take the room that was kept for them, so the pages stay the same.
 */
async function printed(
  order: DocumentOrder,
  run: JobRunner,
  printer: PdfPrinter | null,
): Promise<Uint8Array> {
  if (printer === null) throw new Error('There is no printer.');
  const html = async (pages?: ReadonlyMap<string, number>): Promise<string> => {
    const job: RenderJob = { kind: 'render', order, form: 'html', ...(pages === undefined ? {} : { pages }) };
    return new TextDecoder().decode(await bytesOf(run, job));
  };
  const first = await printer.print(await html());
  const pages = pagesOfSections(first);
  return pages.size === 0 || order.document !== 'conops' ? first : printer.print(await html(pages));
}

/** PNG of every figure; none when this computer cannot draw them. The tables beside them say the same. */
async function picturesOf(
  order: DocumentOrder,
  run: JobRunner,
  printer: PdfPrinter | null,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const none = new Map<string, Uint8Array>();
  if (printer?.rasterize === undefined) return none;
  const result = await run({ kind: 'figures', order });
  if (result.kind !== 'figures' || result.figures.length === 0) return none;
  // A browser that fails here would fail a document that is complete without it.
  const drawn = await printer.rasterize(result.figures).catch((): readonly Uint8Array[] => []);
  return new Map(
    result.figures.flatMap((figure, index) => {
      const png = drawn[index];
      return png === undefined ? [] : [[figure.id, png] as const];
    }),
  );
}

async function bytesOf(run: JobRunner, job: RenderJob): Promise<Uint8Array> {
  const result: JobResult = await run(job);
  if (result.kind !== 'bytes') throw new Error('The writer answered without a file.');
  return result.bytes;
}

function unknownFormat(format: string): Reply<never> {
  return { ok: false, error: { code: 'unknownFormat', facts: { format } } };
}

async function attempt<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (reason) {
    const detail = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    return { ok: false, error: { code: 'exportFailed', detail } };
  }
}
