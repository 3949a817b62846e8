import type { DocumentModel, Section } from '@shared/document/model';
import { renderBlocks, type HtmlState } from './blocks';
import { escapeHtml, tag } from './escape';
import { styleSheet } from './styles';

/** Page of each section by its id, once the document has been laid out. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * Renders one self-contained file: no script, one style element, no style attribute, nothing loaded from
 * anywhere. It is the preview and the master of the PDF. With `pages`, the contents carry page numbers.
 */
export function renderHtml(model: DocumentModel, pages: PageNumbers = new Map()): string {
  const state: HtmlState = {
    lang: model.lang,
    dir: model.dir,
    headingLevel: 2,
    sources: [],
    figures: 0,
    figureWord: model.words.figure,
    widths: new Set(),
  };
  const body = [
    cover(model),
    front(model, state),
    model.contents ? contents(model, pages) : '',
    tag('main', {}, model.sections.map((section) => renderSection(section, model, state)).join('\n')),
    sources(model, state),
    tag('footer', { class: 'end' }, mark(model)),
  ].join('\n');
  // Rendered first: the style sheet holds the column widths that were met.
  return `<!doctype html>
<html lang="${escapeHtml(model.lang)}" dir="${model.dir}">
<head>
${head(model)}
<style>${styleSheet(model, state.widths)}</style>
</head>
<body${model.compact ? ' class="compact"' : ''}>
${body}
</body>
</html>
`;
}

function head(model: DocumentModel): string {
  const meta = (name: string, content: string): string =>
    content === '' ? '' : `<meta name="${name}" content="${escapeHtml(content)}">`;
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    tag('title', {}, escapeHtml(`${model.title} (${model.tlp.text})`)),
    meta('author', model.author),
    meta('description', model.subject),
    meta('keywords', model.keywords.join(', ')),
    meta('dcterms.date', model.date),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The TLP label on the screen; paper has it in the margins of each page. */
function mark({ tlp }: DocumentModel): string {
  return tag('p', { class: 'mark', translate: 'no', dir: 'ltr' }, escapeHtml(tlp.text));
}

function cover(model: DocumentModel): string {
  const facts = model.cover.facts
    .map(([label, value]) => {
      const pair = tag('dt', wording(model), escapeHtml(label)) + tag('dd', {}, escapeHtml(value));
      return tag('div', {}, pair);
    })
    .join('');
  return tag(
    'header',
    { class: 'cover' },
    [
      mark(model),
      tag('p', { class: 'kicker', ...wording(model) }, escapeHtml(model.cover.kicker)),
      tag('h1', {}, escapeHtml(model.cover.title)),
      model.cover.subtitle === '' ? '' : tag('p', { class: 'subtitle' }, escapeHtml(model.cover.subtitle)),
      tag('dl', {}, facts),
      tag(
        'p',
        { class: 'meaning', ...wording(model) },
        escapeHtml(`${model.tlp.text}. ${model.tlp.meaning}`),
      ),
    ].join('\n'),
  );
}

/** `lang` of generated wording where it differs from the document's. */
function wording(model: DocumentModel): { readonly lang?: string } {
  return model.lang.toLowerCase().startsWith(model.wordsLang) ? {} : { lang: model.wordsLang };
}

function front(model: DocumentModel, state: HtmlState): string {
  const { approvals, approvalTitle, approvalIntro, versions, versionTitle } = model.cover;
  if (approvals === null && versions === null) return '';
  const parts = [
    ...(approvals === null
      ? []
      : [
          tag('h2', wording(model), escapeHtml(approvalTitle)),
          tag('p', wording(model), escapeHtml(approvalIntro)),
          renderBlocks([approvals], state),
        ]),
    ...(versions === null
      ? []
      : [tag('h2', wording(model), escapeHtml(versionTitle)), renderBlocks([versions], state)]),
  ];
  return tag('section', { class: 'front', id: 'front' }, parts.join('\n'));
}

function contents(model: DocumentModel, pages: PageNumbers): string {
  const title = tag('h2', wording(model), escapeHtml(model.words.contents));
  return tag(
    'nav',
    { class: 'contents', id: 'contents', 'aria-label': model.words.contents },
    title + contentsList(model.sections, model, pages),
  );
}

function contentsList(sections: readonly Section[], model: DocumentModel, pages: PageNumbers): string {
  if (sections.length === 0) return '';
  const items = sections.map((section) => {
    const page = pages.get(section.id);
    const number = tag('span', { class: 'number' }, escapeHtml(shownNumber(section, model)));
    const title = tag('span', {}, escapeHtml(section.title));
    const numbered =
      page === undefined
        ? ''
        : tag('span', { class: 'leader' }) + tag('span', { class: 'page' }, String(page));
    const link = tag('a', { href: `#${section.id}` }, number + title + numbered);
    return tag('li', {}, link + contentsList(section.children, model, pages));
  });
  return tag('ol', {}, items.join(''));
}

/** "Annex A" on the first level of an annex, else the number. */
function shownNumber(section: Section, model: DocumentModel): string {
  return section.annex && section.level === 1 ? `${model.words.annex} ${section.number}` : section.number;
}

function renderSection(section: Section, model: DocumentModel, state: HtmlState): string {
  const level = section.level + 1;
  state.headingLevel = level;
  const number = shownNumber(section, model);
  const heading =
    (number === '' ? '' : `${tag('span', { class: 'number' }, escapeHtml(number))} `) +
    escapeHtml(section.title);
  const own = renderBlocks(section.blocks, state);
  const children = section.children.map((child) => renderSection(child, model, state)).join('\n');
  return tag(
    'section',
    {
      id: section.id,
      class: section.pageBreak ? 'break' : undefined,
      'data-section': section.id,
      'data-screen': section.feeds?.screen,
      'data-part': section.feeds?.section === '' ? undefined : section.feeds?.section,
    },
    [tag(`h${level}`, wording(model), heading), own, children].filter(Boolean).join('\n'),
  );
}

function sources(model: DocumentModel, state: HtmlState): string {
  if (state.sources.length === 0) return '';
  const items = state.sources.map((text, index) => {
    const back = tag('a', { href: `#source-ref-${index + 1}`, 'aria-label': model.words.backToText }, '↩');
    return tag('li', { id: `source-${index + 1}` }, `${escapeHtml(text)} ${back}`);
  });
  return tag(
    'footer',
    { class: 'sources', ...wording(model) },
    tag('h2', {}, escapeHtml(model.words.sources)) + tag('ol', {}, items.join('')),
  );
}
