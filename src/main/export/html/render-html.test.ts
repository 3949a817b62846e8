import { describe, expect, test } from 'vitest';
import { conopsOf } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import type { Plan } from '@shared/plan/types';
import { cssString } from './escape';
import { renderHtml } from './render-html';

const HOSTILE = `</style><script>alert(1)</script><img src=x onerror="alert(1)"> "&' {{team}} $t(page.draft)`;

function hostilePlan(): Plan {
  const plan = richPlan();
  const { organization, documents } = plan;
  return {
    ...plan,
    identity: { ...plan.identity, title: HOSTILE, teamName: HOSTILE },
    organization: {
      ...organization,
      purpose: { ...organization.purpose, mission: HOSTILE, principles: [{ id: 'p', text: HOSTILE }] },
      placement: {
        ...organization.placement,
        options: organization.placement.options.map((option) => ({ ...option, name: HOSTILE })),
      },
    },
    documents: { conops: { ...documents.conops, version: HOSTILE } },
  };
}

describe('safety', () => {
  test.each([
    ['rich', richPlan()],
    ['hostile', hostilePlan()],
  ])('the %s plan: one style element, no script, no style or event attribute, nothing loaded', (_, plan) => {
    const html = renderHtml(conopsOf(plan));
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<img|<iframe|<object|<link\b/i);
    const tags = html.replace(/<style>[\s\S]*?<\/style>/, '').match(/<[^>]+>/g) ?? [];
    const names = tags.map((tag) => tag.replace(/="[^"]*"/g, '='));
    expect(names.filter((tag) => /\s(style|on\w+|src)=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\shref="(?!https?:|mailto:|#)/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('text of the team stays text, and is not read as a template', () => {
    const html = renderHtml(conopsOf(hostilePlan()));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{{team}} $t(page.draft)');
  });

  test('a CSS string cannot end itself or its element', () => {
    expect(cssString('a"b</style>\\')).toBe('"a\\22 b\\3c \\2f style\\3e \\5c "');
    expect(cssString('TLP:AMBER+STRICT')).toBe('"TLP\\3a AMBER\\2b STRICT"');
  });

  test('characters that no document may hold are left out', () => {
    const plan = buildPlan();
    const odd = { ...plan, identity: { ...plan.identity, title: 'a\u0000b\ud800c' } };
    expect(renderHtml(conopsOf(odd))).toContain('<h1>abc</h1>');
  });
});

describe('structure', () => {
  const html = renderHtml(conopsOf(richPlan()));

  test('language, direction, TLP label and page header', () => {
    expect(html).toContain('<html lang="en-GB" dir="ltr">');
    expect(html).toContain('translate="no" dir="ltr">TLP:AMBER</p>');
    const label = /\{content:"TLP\\3a AMBER"[^}]*;font:700 12pt /;
    expect(html).toMatch(new RegExp(`@top-right${label.source}`));
    expect(html).toMatch(new RegExp(`@bottom-right${label.source}`));
    expect(html).toMatch(/counter\(page\) " of " counter\(pages\)/);
  });

  test('the TLP label stands on the cover too, on paper and on the screen, and ends the page', () => {
    const first = /@page :first\{(.*)\}/.exec(html)?.[1] ?? '';
    expect(first).toContain('@bottom-center');
    expect(first).not.toMatch(/@(?:top|bottom)-right/);
    expect(html).toMatch(/\.mark\{[^}]*font-size:12pt/);
    const label = '<p class="mark" translate="no" dir="ltr">TLP:AMBER</p>';
    expect(html).toMatch(new RegExp(`<header class="cover">\\s*${label}`));
    expect(html).toMatch(new RegExp(`<footer class="end">${label}</footer>\\s*</body>`));
  });

  test('every section can be reached and says which screen feeds it', () => {
    expect(html).toContain(
      '<section id="legalBasis" data-section="legalBasis" data-screen="organization" data-part="mandate">',
    );
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    expect(targets.length).toBeGreaterThan(80);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(ids.size).toBe([...html.matchAll(/\sid="/g)].length);
  });

  test('headings go down one level at a time', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    const jumps = levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1);
    expect(jumps).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('tables have header cells with scope and a caption', () => {
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(25);
    expect(tables.filter((table) => !/<th scope="(col|row)"/.test(table))).toEqual([]);
  });

  test('figures are drawn in place and described', () => {
    expect(html.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(3);
    expect(html).toContain('<figcaption>Figure 3. Schedule of the program: stages, gates and milestones');
  });

  test('a source is numbered once and leads back', () => {
    expect(html).toContain('<a href="#source-1" id="source-ref-1" role="doc-noteref">1</a>');
    expect(html).toContain('<a href="#source-ref-1" aria-label="Back to the text">');
  });

  test('with pages known, the contents carry them', () => {
    const numbered = renderHtml(conopsOf(richPlan()), new Map([['mission', 9]]));
    expect(numbered).toContain('<span>Mission</span><span class="leader"></span><span class="page">9</span>');
  });
});

describe('right to left', () => {
  const plan = richPlan();
  const html = renderHtml(
    conopsOf({
      ...plan,
      identity: { ...plan.identity, documentLanguage: 'ar' },
      organization: {
        ...plan.organization,
        purpose: { ...plan.organization.purpose, vision: 'في خمس سنوات', mission: 'English words' },
      },
    }),
  );

  test('the page runs from right to left, generated English in it from left to right', () => {
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(/@top-left\{content:"TLP/);
    expect(html).toMatch(/@bottom-left\{content:"TLP/);
    expect(html).toContain('<p>في خمس سنوات</p>');
    expect(html).toContain('<p dir="ltr">English words</p>');
    expect(html).toMatch(/<p lang="en" dir="ltr">The team begins/);
  });
});
