import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findChromiumPrinter } from '@main/export/print/chromium-printer';
import { createExporter } from '@main/export';
import { budgetBook } from '@main/export/budget/budget-book';
import { writeBook } from '@main/export/budget/write-book';
import { renderDocx } from '@main/export/docx/render-docx';
import type { Exporter } from '@main/export/types';
import { createContext } from '@shared/document/context';
import type { Plan } from '@shared/plan/types';
import { conopsOf, documentInput } from '@test/builders/documents';
import { randomBudget } from '@test/builders/random-budget';
import { medianMs, type Figure } from './figure';

/** A Word file of 60 pages and more: with page numbers in its contents and without. */
export async function documentFigures(plan: Plan): Promise<readonly Figure[]> {
  const full = exporter(findChromiumPrinter);
  const model = conopsOf(plan);
  const without = await medianMs(3, async () => {
    await renderDocx(model, { pageNumbers: false });
  });
  const withNumbers = await medianMs(3, () => render(full, plan));
  return [
    { name: 'Word file of 60 pages', value: without, unit: 'ms', budget: 3000 },
    {
      name: 'Word file of 60 pages with page numbers in its contents',
      value: withNumbers,
      unit: 'ms',
      budget: 15_000,
    },
  ];
}

/** Workbook of 500 lines over 120 months with three scenarios, with everything that is worked out for it. */
export async function workbookFigure(): Promise<Figure> {
  const size = { lines: 500, sources: 8, years: 10 };
  let seed = 0;
  const value = await medianMs(3, async () => {
    // Another plan each time: a budget that is known costs nothing.
    seed += 1;
    await writeBook(budgetBook(createContext(documentInput(randomBudget(seed, size)))), { values: true });
  });
  return { name: 'workbook of 500 lines over 120 months', value, unit: 'ms', budget: 2000 };
}

function exporter(find: Parameters<typeof createExporter>[0]['findPrinter']): Exporter {
  return createExporter({
    findPrinter: find,
    today: () => '2026-11-22',
    appVersion: '0.0.0',
    workerFile: resolve('out/main/worker.js'),
  });
}

async function render(exporter: Exporter, plan: Plan): Promise<void> {
  const reply = await exporter.render(plan, 'conops.docx', {});
  if (!reply.ok) throw new Error(`The bench could not export: ${JSON.stringify(reply.error)}`);
}

/** What the first screen has to load: scripts named by the page and those they import at once, gzipped. */
export async function bundleFigure(): Promise<Figure> {
  const folder = resolve('out/renderer');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const names = new Set([...page.matchAll(/assets\/[\w.-]+\.js/g)].map(([name]) => name));
  for (const name of names) for (const next of await staticImports(folder, name)) names.add(next);
  let bytes = 0;
  for (const name of names) bytes += gzipSync(await readFile(join(folder, name))).length;
  return { name: 'first-load JavaScript, gzipped', value: bytes / 1024, unit: 'KB', budget: 400 };
}

async function staticImports(folder: string, name: string): Promise<readonly string[]> {
  const code = await readFile(join(folder, name), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)].map(
    ([, file]) => `assets/${file ?? ''}`,
  );
}
