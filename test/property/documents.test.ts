import fc from 'fast-check';
import { expect, test } from 'vitest';
import sources from '@shared/catalog/sources.json';
import { buildChecklist } from '@shared/document/build-checklist';
import { buildConops } from '@shared/document/build-conops';
import { checklistDocument } from '@shared/document/checklist-document';
import type { DocumentModel } from '@shared/document/model';
import { buildProposal } from '@shared/document/proposal/build-proposal';
import { renderDocx } from '@main/export/docx/render-docx';
import { renderHtml } from '@main/export/html/render-html';
import { renderMarkdown } from '@main/export/markdown/render-markdown';
import { renderChecklistXlsx } from '@main/export/xlsx/checklist-xlsx';
import { allSections, documentInput } from '@test/builders/documents';
import { planArbitrary } from '@test/builders/plan-arbitrary';
import { xmlFault } from '@test/builders/xml';
import { unzipTexts } from '@test/builders/zip';

function faults(bytes: Uint8Array): readonly string[] {
  return [...unzipTexts(bytes)].flatMap(([name, xml]) => {
    const fault = /\.(xml|rels)$/.test(name) ? xmlFault(xml) : null;
    return fault === null ? [] : [`${name}: ${fault}`];
  });
}

/** Layout is left out: it is the library's, slow, and tested on whole documents. */
const withoutContents = (model: DocumentModel): DocumentModel => ({ ...model, contents: false });

test('any plan becomes a concept of operations in every form', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary(), async (plan) => {
      const model = buildConops(documentInput(plan));
      const numbers = allSections(model.sections).map((section) => section.number);
      expect(new Set(numbers).size).toBe(numbers.length);
      const html = renderHtml(model);
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script|\sstyle="/i);
      expect(renderMarkdown(model)).toContain(`tlp: "TLP:${plan.identity.tlp}"`);
      expect(faults(await renderDocx(withoutContents(model)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('any plan becomes a funding proposal in every form', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary(), async (plan) => {
      const model = buildProposal(documentInput(plan));
      expect(renderHtml(model)).not.toMatch(/<script|\sstyle="|NaN/i);
      expect(renderMarkdown(model)).toContain(`tlp: "TLP:${plan.identity.tlp}"`);
      expect(faults(await renderDocx(model))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('any plan becomes a checklist in every form', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary(), fc.constantFrom('stage', 'owner'), async (plan, groupBy) => {
      const input = { ...documentInput(plan), groupBy, sources };
      const list = buildChecklist(input);
      expect(list.groups.reduce((sum, group) => sum + group.total, 0)).toBe(list.total);
      expect(faults(await renderChecklistXlsx(list, input.words))).toEqual([]);
      expect(renderHtml(checklistDocument(input))).not.toMatch(/<script|\sstyle="/i);
    }),
    { numRuns: 12 },
  );
});
