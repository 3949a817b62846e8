import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentModel } from '@shared/document/model';
import type { Plan } from '@shared/plan/types';
import { conopsOf } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import { xmlFault } from '@test/builders/xml';
import { unzipTexts } from '@test/builders/zip';
import { renderDocx } from './render-docx';
import { columnWidths } from './tables';

/** Laying out pages takes seconds, and more while other tests run beside it. */
const LAYOUT_MS = 120_000;

/** The smallest PNG there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Parts = ReadonlyMap<string, string>;

async function partsOf(model: DocumentModel, pictures?: ReadonlyMap<string, Uint8Array>): Promise<Parts> {
  return unzipTexts(await renderDocx(model, pictures === undefined ? {} : { pictures }));
}

function part(parts: Parts, name: string): string {
  return parts.get(name) ?? '';
}

const body = (parts: Parts): string => part(parts, 'word/document.xml');

function paragraphs(xml: string): readonly string[] {
  return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

const words = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');

/** Paragraphs of a style, as text. */
function styled(parts: Parts, style: string): readonly string[] {
  return paragraphs(body(parts))
    .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
    .map(words);
}

function xmlParts(parts: Parts): readonly (readonly [string, string])[] {
  return [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
}

describe('a full plan', () => {
  let parts: Parts = new Map();
  let model: DocumentModel;
  beforeAll(async () => {
    model = conopsOf(richPlan());
    parts = await partsOf(model, new Map([['figure-roadmap', PIXEL]]));
  }, LAYOUT_MS);

  test('every part is well-formed', () => {
    expect(xmlParts(parts).map(([name, xml]) => [name, xmlFault(xml)])).toEqual(
      xmlParts(parts).map(([name]) => [name, null]),
    );
  });

  test('sections are real headings in the order of the document', () => {
    expect(styled(parts, 'Heading1')).toEqual(model.sections.map((section) => section.title));
    expect(styled(parts, 'Heading2')).toEqual(
      model.sections.flatMap((section) => section.children.map((child) => child.title)),
    );
  });

  test('headings are numbered by their style, the summary is not, annexes have letters', () => {
    const styles = part(parts, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Heading1">.*?<w:numPr><w:ilvl w:val="0"\/>/s);
    const summary = paragraphs(body(parts)).find((xml) => /Heading1.*Executive summary/s.test(xml));
    expect(summary).toContain('<w:numId w:val="0"/>');
    expect(part(parts, 'word/numbering.xml')).toContain('<w:lvlText w:val="Annex %1"/>');
  });

  test('the contents hold every heading with its number and page, and ask nothing on opening', () => {
    const contents = body(parts).match(/<w:sdt>.*?<\/w:sdt>/s)?.[0] ?? '';
    const entries = paragraphs(contents).map(words).filter(Boolean);
    const count = model.sections.reduce((sum, section) => sum + 1 + section.children.length, 0);
    expect(entries).toHaveLength(count);
    expect(entries.filter((entry) => !/\d$/.test(entry))).toEqual([]);
    expect(entries[0]).toBe('Executive summary5');
    expect(entries).toContainEqual(expect.stringMatching(/^6\.1Mandate and legal basis\d+$/));
    expect(entries).toContainEqual(expect.stringMatching(/^Annex AGlossary\d+$/));
    expect(body(parts)).not.toContain('w:dirty');
    expect(part(parts, 'word/settings.xml')).not.toMatch(/updateFields/);
  });

  test('titles in the contents begin at one place on each level', () => {
    const contents = body(parts).match(/<w:sdt>.*?<\/w:sdt>/s)?.[0] ?? '';
    const stops = paragraphs(contents)
      .filter((xml) => xml.includes('"TOC2"'))
      .map((xml) => /w:val="left" w:pos="(\d+)"/.exec(xml)?.[1]);
    expect(new Set(stops)).toEqual(new Set(['1400']));
  });

  test('header rows repeat, rows do not break', () => {
    const tables = body(parts).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const headed = tables.filter((xml) => xml.includes('<w:tblHeader/>'));
    expect(headed.length).toBeGreaterThan(20);
    const rows = body(parts).match(/<w:trPr>.*?<\/w:trPr>/gs) ?? [];
    expect(rows.filter((xml) => !xml.includes('<w:cantSplit/>'))).toEqual([]);
  });

  test('the TLP label is in header and footer of every page, the cover too, on black and in 12 points', () => {
    for (const place of ['header', 'footer']) {
      const files = [...parts].filter(([name]) => new RegExp(`word/${place}\\d`).test(name));
      expect(files).toHaveLength(2);
      for (const [name, xml] of files) {
        const runs = (xml.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((text) => text.includes('TLP:AMBER'));
        expect([name, runs.length]).toEqual([name, 1]);
        expect(runs[0]).toContain('<w:rStyle w:val="TlpLabel"/>');
      }
    }
    const label =
      /<w:style [^>]*w:styleId="TlpLabel">.*?<\/w:style>/s.exec(part(parts, 'word/styles.xml'))?.[0] ?? '';
    expect(label).toContain('w:fill="000000"');
    expect(Number(/<w:sz w:val="(\d+)"/.exec(label)?.[1])).toBeGreaterThanOrEqual(24);
    expect(body(parts)).toContain('<w:titlePg/>');
  });

  test('all footers but that of the cover count the pages', () => {
    const footers = [...parts].filter(([name]) => /word\/footer\d/.test(name)).map(([, xml]) => xml);
    expect(footers.filter((xml) => xml.includes('NUMPAGES') && xml.includes('PAGE'))).toHaveLength(1);
  });

  test('a section at the top of a page has no room above its heading', () => {
    const broken = paragraphs(body(parts)).filter((xml) => /"Heading1".*<w:pageBreakBefore\/>/s.test(xml));
    expect(broken.length).toBeGreaterThan(1);
    expect(broken.filter((xml) => !xml.includes('<w:spacing w:before="0"/>'))).toEqual([]);
  });

  test('language and properties', () => {
    expect(part(parts, 'word/styles.xml')).toContain('<w:lang w:val="en-GB" w:bidi="en-GB"/>');
    const core = part(parts, 'docProps/core.xml');
    expect(core).toContain('National Cyber Response Team of Examplia (TLP:AMBER)');
    expect(core).toContain('<dc:creator>CSIRT-EX</dc:creator>');
    expect(core).toContain('Concept of operations of a national CSIRT');
  });

  test('approval block, versions and footnotes', () => {
    const text = words(body(parts));
    expect(text).toContain('Jonas LindqvistState Secretary, Ministry of Digital Affairs');
    expect(text).toContain('Comments of the ministries worked in');
    expect(words(part(parts, 'word/footnotes.xml'))).toContain('a concept of operations is optional');
    expect(body(parts).match(/<w:footnoteReference w:id="\d+"\/>/g)?.length).toBe(5);
  });

  test('a figure has its description; one without a picture leaves its table', () => {
    expect(body(parts)).toMatch(/<wp:docPr [^>]*descr="Chart of the schedule over the months[^"]*"/);
    expect(body(parts).match(/<w:drawing>/g)).toHaveLength(1);
    expect(words(body(parts))).toContain('Weighted score');
    expect(words(body(parts))).toContain('Figure 1. Schedule of the program: stages, gates and milestones');
  });

  test('marks and lists of the team', () => {
    expect(body(parts)).toMatch(
      /<w:rPr>(?:(?!<\/w:rPr>).)*<w:b\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>on the same day</s,
    );
    const lists = paragraphs(body(parts)).filter(
      (xml) => /<w:numPr>/.test(xml) && /Head of team|Receipt and/.test(xml),
    );
    const instances = lists.map((xml) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1]);
    expect(new Set(instances).size).toBe(2);
  });
});

const HOSTILE = '</w:t><script>alert(1)</script> & "\u0000\u0008\ud800" =cmd|\' /C calc\'!A0';

function hostilePlan(): Plan {
  const plan = richPlan();
  const { organization } = plan;
  const link = `[x](https://exa%mple.org/%zz) [y](https://example.org/"'<>&) ${'A'.repeat(3000)} مرحبا ${HOSTILE}`;
  return {
    ...plan,
    identity: { ...plan.identity, title: HOSTILE, teamName: HOSTILE, bodyName: HOSTILE },
    people: plan.people.map((person) => ({ ...person, name: HOSTILE })),
    organization: {
      ...organization,
      need: { ...organization.need, drivers: link, gaps: `7. seven\n8. eight\n\n${HOSTILE}` },
      placement: {
        ...organization.placement,
        options: organization.placement.options.map((option) => ({ ...option, name: HOSTILE })),
      },
    },
  };
}

test('hostile text stays text in every part', { timeout: LAYOUT_MS }, async () => {
  const parts = await partsOf(conopsOf(hostilePlan()));
  for (const [name, xml] of xmlParts(parts)) expect([name, xmlFault(xml)]).toEqual([name, null]);
  expect(body(parts)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const targets = [...part(parts, 'word/_rels/document.xml.rels').matchAll(/Target="(https?:[^"]*)"/g)];
  expect(targets.map((match) => match[1])).toEqual([expect.stringMatching(/^https:\/\/example\.org\/%22/)]);
  // The list that begins with 7 does so in Word too.
  expect(part(parts, 'word/numbering.xml')).toContain('<w:start w:val="7"/>');
});

test(
  'right to left: paragraphs, runs and tables turn with the document',
  { timeout: LAYOUT_MS },
  async () => {
    const plan = richPlan();
    const purpose = { ...plan.organization.purpose, mission: 'يساعد **الفريق** الجهات' };
    const parts = await partsOf(
      conopsOf({
        ...plan,
        identity: { ...plan.identity, documentLanguage: 'ar' },
        organization: { ...plan.organization, purpose },
      }),
    );
    const mission = paragraphs(body(parts)).find((xml) => xml.includes('الجهات') && !xml.includes('Table'));
    expect(mission).toContain('<w:bidi/>');
    expect(mission).toContain('<w:rtl/>');
    expect(body(parts).match(/<w:bidiVisual\/>/g)?.length).toBe(body(parts).match(/<w:tbl>/g)?.length);
    const english = paragraphs(body(parts)).find((xml) => xml.includes('At launch the team offers'));
    expect(english).not.toContain('<w:bidi/>');
    expect(english).toContain('<w:lang w:val="en"/>');
    expect(part(parts, 'word/styles.xml')).toContain('<w:lang w:val="ar" w:bidi="ar"/>');
  },
);

test('an empty plan is a document too', { timeout: LAYOUT_MS }, async () => {
  const parts = await partsOf(conopsOf(buildPlan()));
  expect(words(body(parts))).toContain('To be decided.');
});

test('column widths add up to the width of the text', () => {
  expect(columnWidths([{ width: 33 }, { width: 33 }, { width: 34 }], 9638)).toEqual([3180, 3180, 3278]);
  expect(columnWidths([{ width: 1 }, { width: 1 }, { width: 1 }], 100)).toEqual([33, 33, 34]);
});
