import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, aSource, planWithMoney } from '@test/builders/budget-parts';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import { unzipTexts } from '@test/builders/zip';
import { createExporter } from './create-exporter';
import type { Exporter, ExporterOptions, PdfPrinter } from './types';

function exporter(change: Partial<ExporterOptions> = {}): Exporter {
  return createExporter({
    findPrinter: async () => null,
    today: () => '2026-07-15',
    appVersion: '0.1.0',
    workerFile: null,
    ...change,
  });
}

/** Prints nothing, but keeps what it was given; its "PDF" says on which page the mission stands. */
function fakePrinter(): PdfPrinter & { readonly printed: string[] } {
  const printed: string[] = [];
  const pdf =
    '%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>\nendobj\n2 0 obj\n<</Kids [4 0 R 5 0 R]>>\nendobj\n3 0 obj\n<</mission [5 0 R /XYZ 0 0 0]>>\nendobj\n4 0 obj\n<<>>\nendobj\n5 0 obj\n<<>>\nendobj\n';
  return {
    printed,
    print: async (html) => {
      printed.push(html);
      return new TextEncoder().encode(pdf);
    },
    rasterize: async (pictures) => pictures.map(() => new Uint8Array(8)),
  };
}

const textOf = (reply: { readonly ok: boolean; readonly value?: Uint8Array }): string =>
  new TextDecoder().decode(reply.value);

/** Laying out the pages of a Word file takes seconds, and more while other tests run beside it. */
const LAYOUT_MS = 120_000;

describe('formats', () => {
  test('without a browser neither PDF and pictures nor a Word file with figures can be made', async () => {
    const formats = await exporter().formats();
    expect(formats.map(({ id, available }) => [id, available])).toEqual([
      ['conops.docx', false],
      ['conops.pdf', false],
      ['conops.html', true],
      ['conops.md', true],
      ['checklist.docx', true],
      ['checklist.xlsx', true],
      ['checklist.pdf', false],
      ['checklist.html', true],
      ['status.docx', true],
      ['status.pdf', false],
      ['status.html', true],
      ['status.md', true],
      ['proposal.docx', false],
      ['proposal.pdf', false],
      ['proposal.html', true],
      ['proposal.md', true],
      ['timeline.pdf', false],
      ['timeline.svg', true],
      ['timeline.png', false],
      ['timeline.csv', true],
      ['timeline.xlsx', true],
      ['timeline.ics', true],
      ['timeline.msproject.xml', true],
      ['stakeholders.csv', true],
      ['stakeholders.xlsx', true],
      ['stakeholder-map.svg', true],
      ['stakeholder-map.png', false],
      ['stakeholder-map.pdf', false],
      ['sector-map.svg', true],
      ['sector-map.png', false],
      ['sector-map.pdf', false],
      ['engagement.ics', true],
      ['budget.xlsx', true],
      ['budget.csv', true],
      ['funding.csv', true],
      ['spending.csv', true],
      ['staffing.csv', true],
      ['training.csv', true],
      ['tools.csv', true],
    ]);
  });

  test('each available format makes a file of its kind', { timeout: LAYOUT_MS }, async () => {
    const made = exporter();
    // A line that costs something: only then has the funding proposal figures.
    const plan = buildPlan({ budget: planWithMoney({}, { lines: [aLine()] }).budget });
    const starts: Readonly<Record<string, string>> = {
      docx: 'PK',
      xlsx: 'PK',
      html: '<!doctype html>',
      md: '---\n',
      svg: '<svg ',
      'timeline.csv': 'ID,',
      'stakeholders.csv': 'Name,',
      'budget.csv': 'Line,',
      'funding.csv': 'Source,',
      'spending.csv': 'Line,',
      'staffing.csv': 'Title,',
      'training.csv': 'Title,',
      'tools.csv': 'Name,',
      ics: 'BEGIN:VCALENDAR',
      xml: '<?xml ',
    };
    for (const { id, extension, available } of await made.formats()) {
      const reply = await made.render(plan, id, {});
      expect([id, reply.ok]).toEqual([id, available]);
      if (reply.ok) expect(textOf(reply).startsWith(starts[id] ?? starts[extension] ?? '?')).toBe(true);
    }
  });

  test('an unknown format and an unknown document are named', async () => {
    expect(await exporter().render(buildPlan(), 'conops.odt', {})).toEqual({
      ok: false,
      error: { code: 'unknownFormat', facts: { format: 'conops.odt' } },
    });
    expect(await exporter().preview(buildPlan(), 'constructor')).toMatchObject({
      error: { code: 'unknownFormat' },
    });
  });
});

describe('PDF', () => {
  test('without a browser it says so', async () => {
    expect(await exporter().render(buildPlan(), 'conops.pdf', {})).toEqual({
      ok: false,
      error: { code: 'noBrowser' },
    });
  });

  test('the second print carries the pages the first one found', async () => {
    const printer = fakePrinter();
    const reply = await exporter({ findPrinter: async () => printer }).render(richPlan(), 'conops.pdf', {});
    expect(reply.ok).toBe(true);
    expect(printer.printed).toHaveLength(2);
    expect(printer.printed[0]).not.toContain('<span class="page">');
    expect(printer.printed[1]).toContain(
      '<span>Mission</span><span class="leader"></span><span class="page">2</span>',
    );
  });

  test('a browser that fails is an answer, not a crash', async () => {
    const broken: PdfPrinter = {
      ...fakePrinter(),
      print: () => Promise.reject(new Error('out of paper')),
    };
    const reply = await exporter({ findPrinter: async () => broken }).render(buildPlan(), 'conops.pdf', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'exportFailed' } });
    expect(reply.ok ? '' : reply.error.detail).toContain('out of paper');
  });
});

describe('the funding proposal', () => {
  const plan = planWithMoney({}, { lines: [aLine()], sources: [aSource({ state: 'requested' })] });

  test('is written in every form, with its figures', { timeout: LAYOUT_MS }, async () => {
    const printer = fakePrinter();
    const made = exporter({ findPrinter: async () => printer });
    const replies = await Promise.all(
      ['docx', 'pdf', 'html', 'md'].map((form) => made.render(plan, `proposal.${form}`, {})),
    );
    const [word, pdf, html, markdown] = replies.map((reply) => (reply.ok ? reply.value : null));
    const files = unzipTexts(word ?? new Uint8Array());
    // Numbers of figures are there before Word counts them: other programs do not.
    const words = files.get('word/document.xml') ?? '';
    expect(words.match(/<w:drawing>/g)).toHaveLength(3);
    expect(words.replaceAll(/<[^>]+>/g, '')).toMatch(/Figure SEQ Figure ?3\. The account/);
    expect(new TextDecoder().decode(pdf ?? undefined)).toMatch(/^%PDF/);
    // It has no contents, so that one print is enough.
    expect(printer.printed).toHaveLength(1);
    const page = new TextDecoder().decode(html ?? undefined);
    expect(page.match(/<svg /g)).toHaveLength(3);
    expect(new TextDecoder().decode(markdown ?? undefined)).toContain('## The request in brief');
  });
});

describe('figures in Word', () => {
  const word = (printer: PdfPrinter | null, plan = richPlan()) =>
    exporter({ findPrinter: async () => printer }).render(plan, 'conops.docx', {});

  test('are drawn by the printer', { timeout: LAYOUT_MS }, async () => {
    const reply = await word(fakePrinter());
    if (!reply.ok) throw new Error(reply.error.detail);
    const text = unzipTexts(reply.value).get('word/document.xml') ?? '';
    expect(text.match(/<w:drawing>/g)).toHaveLength(3);
  });

  test('are not left out in silence where there is no printer, or it fails or answers with too few', async () => {
    expect(await word(null)).toEqual({ ok: false, error: { code: 'noBrowser' } });
    const broken = await word({ ...fakePrinter(), rasterize: () => Promise.reject(new Error('no screen')) });
    expect(broken).toMatchObject({ ok: false, error: { code: 'exportFailed' } });
    expect(broken.ok ? '' : broken.error.detail).toContain('no screen');
    const short = await word({ ...fakePrinter(), rasterize: async () => [] });
    expect(short).toMatchObject({ ok: false, error: { code: 'exportFailed' } });
  });

  test('take no printer where the document has none', { timeout: LAYOUT_MS }, async () => {
    expect((await exporter().render(richPlan(), 'checklist.docx', {})).ok).toBe(true);
  });
});

test('the preview is the HTML document', async () => {
  const reply = await exporter().preview(richPlan(), 'conops');
  expect(reply.ok && reply.value.html).toContain('<section id="mission"');
});

test('the order of a checklist can be chosen', async () => {
  const reply = await exporter().render(richPlan(), 'checklist.html', { groupBy: 'owner' });
  expect(reply.ok && textOf(reply)).toContain('<section id="owner-amara"');
});

describe('in a worker', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'csirt-worker-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function workerThat(body: string): Promise<Exporter> {
    const file = join(folder, `worker-${body.length}.mjs`);
    await writeFile(
      file,
      `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ id, job }) => { ${body} });\n`,
    );
    return exporter({ workerFile: file });
  }

  test('jobs go there and their results come back', async () => {
    const bytes = 'new TextEncoder().encode(job.kind + " " + job.form + " " + job.order.today)';
    const made = await workerThat(
      `parentPort.postMessage({ id, ok: true, result: { kind: 'bytes', bytes: ${bytes} } });`,
    );
    const [one, two] = await Promise.all([
      made.render(buildPlan(), 'conops.html', {}),
      made.render(buildPlan(), 'conops.md', {}),
    ]);
    expect([textOf(one), textOf(two)]).toEqual(['render html 2026-07-15', 'render markdown 2026-07-15']);
  });

  test('a job that fails, and a worker that ends, are answers', async () => {
    const failing = await workerThat(`parentPort.postMessage({ id, ok: false, message: 'no ink' });`);
    expect(await failing.render(buildPlan(), 'conops.md', {})).toMatchObject({
      error: { code: 'exportFailed' },
    });
    const ending = await workerThat('process.exit(0);');
    expect(await ending.render(buildPlan(), 'conops.md', {})).toMatchObject({
      error: { code: 'exportFailed' },
    });
    // The next job starts a new worker.
    expect(await ending.render(buildPlan(), 'conops.md', {})).toMatchObject({
      error: { code: 'exportFailed' },
    });
  });
});
