import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChromiumPrinter, findChromiumPrinter } from './chromium-printer';
import type { PdfPrinter } from '../types';
import { pagesOfSections } from './section-pages';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csirt-print-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PAGE = `<!doctype html><html lang="en"><head><title>Print</title>
<style>@page{size:A4;@top-right{content:"TLP:GREEN"}} .next{break-before:page}</style></head><body>
<nav><a href="#one">One</a> <a href="#two">Two</a></nav>
<h1 id="one">One</h1><p>Text</p><h2 id="two" class="next">Two</h2>
<img src="http://192.0.2.1/x.png" alt=""><script>document.title='changed'</script></body></html>`;

/** These tests are about what a browser draws: without one they fail instead of saying nothing. */
async function printerHere(): Promise<PdfPrinter> {
  const printer = await findChromiumPrinter();
  if (printer === null) throw new Error('No Chromium here: `npm test` installs one.');
  return printer;
}

describe('with the browser of this computer', () => {
  test('the PDF is tagged, has an outline, and no script ran', { timeout: 90_000 }, async () => {
    const printer = await printerHere();
    const pdf = await printer.print(PAGE);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(text).toMatch(/\/Title \(Print\)/);
    expect([...pagesOfSections(pdf)]).toEqual(
      expect.arrayContaining([
        ['one', 1],
        ['two', 2],
      ]),
    );
  });

  test('drawings become PNG in their order and at three times their size', { timeout: 90_000 }, async () => {
    const printer = await printerHere();
    const svg = (width: number): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20"><rect width="10" height="10"/></svg>`;
    const pictures = [40, 50].map((width) => ({ svg: svg(width), width, height: 20 }));
    const drawn = await printer.rasterize(pictures);
    const sizes = drawn.map((png) => {
      const view = new DataView(png.buffer, png.byteOffset);
      return [view.getUint32(16), view.getUint32(20)];
    });
    expect(sizes).toEqual([
      [120, 60],
      [150, 60],
    ]);
  });
});

describe('a browser that fails', () => {
  const leftovers = async (): Promise<number> =>
    (await readdir(tmpdir())).filter((name) => name.startsWith('csirt-planner-print-')).length;

  test('one that cannot be started is a plain message, and leaves nothing behind', async () => {
    const before = await leftovers();
    const missing = createChromiumPrinter(join(folder, 'no-such-browser'));
    await expect(missing.print(PAGE)).rejects.toThrow(/could not be started/);
    expect(await leftovers()).toBeLessThanOrEqual(before);
  });

  test('one that ends at once is a plain message', async () => {
    const script = join(folder, 'ends.sh');
    await writeFile(script, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    // On Windows a shell script does not start at all, which is a plain message too.
    await expect(createChromiumPrinter(script).print(PAGE)).rejects.toThrow(
      /ended before|could not be started/,
    );
  });
});

test('a file that is no PDF of Chromium has no known pages', () => {
  expect(pagesOfSections(new TextEncoder().encode('%PDF-1.4\nnothing')).size).toBe(0);
  const loop =
    '%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>\nendobj\n2 0 obj\n<</Kids [2 0 R]>>\nendobj\n3 0 obj\n<</a [4 0 R]>>\nendobj\n';
  expect(pagesOfSections(new TextEncoder().encode(loop)).size).toBe(0);
});
