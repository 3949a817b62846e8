import { describe, expect, test } from 'vitest';
import { buildProposal } from '@shared/document/proposal/build-proposal';
import { aLine, aSource, planWithMoney } from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { unzipTexts } from '@test/builders/zip';
import { renderDocx } from './docx/render-docx';
import { renderHtml } from './html/render-html';
import { renderMarkdown } from './markdown/render-markdown';

const model = buildProposal(
  documentInput(planWithMoney({}, { lines: [aLine()], sources: [aSource({ state: 'requested' })] })),
);

describe('tables of a funding proposal', () => {
  test('set their sums apart in the page', () => {
    const sums = renderHtml(model).match(/<tr class="sum">.*?<\/tr>/gs) ?? [];
    expect(sums.length).toBeGreaterThanOrEqual(4);
    expect(sums.filter((row) => row.includes('All years'))).toHaveLength(2);
  });

  test('have titles that are seen, stand together where they are short, and heads with colons', () => {
    const html = renderHtml(model);
    expect(html).toMatch(/<table class="together"><caption(?! class)[^>]*>The same cost as start-up/);
    expect(html).toMatch(/<caption class="unseen">What is not secured, as requests/);
    expect(html).toContain(".compact .cover dt::after{content:':'}");
    expect(html).toContain('.together{break-inside:avoid}');
    expect(html).toMatch(/<dl><div><dt[^>]*>As of<\/dt><dd>[^<]+<\/dd><\/div>/);
  });

  test('have the same in Word and Markdown', async () => {
    const word = unzipTexts(await renderDocx(model)).get('word/document.xml') ?? '';
    const titles = (word.match(/<w:p>(?:(?!<\/w:p>).)*w:val="Caption".*?<\/w:p>/gs) ?? []).join('');
    expect(titles).toContain('The same cost as start-up');
    const rows = word.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const sum = rows.find((row) => row.includes('All years')) ?? '';
    expect(sum.match(/<w:tcBorders><w:top w:val="single"/g)?.length).toBeGreaterThan(2);
    const kept = rows.filter((row) => row.includes('<w:keepNext/>') && !row.includes('w:tblHeader'));
    expect(kept.length).toBeGreaterThan(4);
    expect(sum).not.toContain('<w:keepNext/>');
    const markdown = renderMarkdown(model);
    expect(markdown).toMatch(/The same cost as start-up[^|]*\n\n\| /);
    expect(markdown).toMatch(/\| \*\*All years\*\* \| \*\*[\d.,]+\*\* \|/);
  });
});
