import { textDirection } from '@shared/document/direction';
import { blockText, inlineText } from '@shared/document/inline';
import type { Block, Cell, Column, Figure, Inline, Table } from '@shared/document/model';
import { directionOf } from '@shared/i18n/pseudo';
import { standsTogether } from '../short-table';
import { escapeHtml, tag } from './escape';

/** What rendering needs to know around a block, and collects on the way. */
export interface HtmlState {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Level of the heading above: small headings continue from it. */
  headingLevel: number;
  /** Sources in the order of their numbers. */
  readonly sources: string[];
  /** Figures so far. */
  figures: number;
  /** Word before the number of a figure. */
  readonly figureWord: string;
  /** Column widths in use, in whole percent. */
  readonly widths: Set<number>;
}

/** Renders blocks. All text is escaped; there is no style attribute and no script. */
export function renderBlocks(blocks: readonly Block[], state: HtmlState): string {
  return blocks.map((block) => renderBlock(block, state)).join('\n');
}

function renderBlock(block: Block, state: HtmlState): string {
  switch (block.kind) {
    case 'paragraph':
      return tag(
        'p',
        { class: block.tone, ...language(block.lang, inlineText(block.inlines), state) },
        renderInlines(block.inlines, state),
      );
    case 'heading': {
      const level = Math.min(6, state.headingLevel + block.rank);
      const attributes = { class: 'minor', ...language(block.lang, inlineText(block.inlines), state) };
      return tag(`h${level}`, attributes, renderInlines(block.inlines, state));
    }
    case 'list': {
      const items = block.items.map((item) => tag('li', {}, renderTight(item, state))).join('');
      const start = block.ordered && block.start !== 1 ? String(block.start) : undefined;
      return tag(block.ordered ? 'ol' : 'ul', { start, ...direction(blockText([block]), state) }, items);
    }
    case 'table':
      return renderTable(block, state);
    case 'figure':
      return renderFigure(block, state);
    case 'callout':
      return tag(
        'aside',
        { class: 'callout', ...language(block.lang, block.title, state) },
        tag('p', { class: 'callout-title' }, escapeHtml(block.title)) + renderBlocks(block.blocks, state),
      );
    case 'quote':
      return tag('blockquote', {}, renderBlocks(block.blocks, state));
    case 'code':
      return tag('pre', { dir: 'ltr' }, tag('code', {}, escapeHtml(block.text)));
    case 'rule':
      return '<hr>';
  }
}

/** A list item or cell with one paragraph needs no paragraph element. */
function renderTight(blocks: readonly Block[], state: HtmlState): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || first.tone !== undefined) return renderBlocks(blocks, state);
  const attributes = language(first.lang, inlineText(first.inlines), state);
  const inner = renderInlines(first.inlines, state);
  if (rest.length === 0) {
    return Object.keys(attributes).length > 0 ? tag('span', { class: 'block', ...attributes }, inner) : inner;
  }
  return tag('p', attributes, inner) + renderBlocks(rest, state);
}

/** Marks text whose language or direction differs from the document's. */
function language(
  lang: string | undefined,
  text: string,
  state: HtmlState,
): { readonly lang?: string; readonly dir?: string } {
  if (lang === undefined) return direction(text, state);
  if (primary(lang) === primary(state.lang)) return direction(text, state);
  const dir = directionOf(lang);
  return dir === state.dir ? { lang } : { lang, dir };
}

function direction(text: string, state: HtmlState): { readonly dir?: string } {
  const dir = textDirection(text, state.dir);
  return dir === state.dir ? {} : { dir };
}

function primary(lang: string): string {
  return (lang.split('-')[0] ?? '').toLowerCase();
}

export function renderInlines(inlines: readonly Inline[], state: HtmlState): string {
  return inlines.map((inline) => renderInline(inline, state)).join('');
}

function renderInline(inline: Inline, state: HtmlState): string {
  if (inline.kind === 'break') return '<br>';
  if (inline.kind === 'source') return renderSource(inline.text, state);
  let html = escapeHtml(inline.text).replaceAll('\n', '<br>');
  if (inline.code) html = tag('code', { dir: 'ltr' }, html);
  if (inline.strike) html = tag('s', {}, html);
  if (inline.italic) html = tag('em', {}, html);
  if (inline.bold) html = tag('strong', {}, html);
  if (inline.href !== undefined) html = tag('a', { href: inline.href, rel: 'noopener noreferrer' }, html);
  return html;
}

/** The same source keeps its number. */
function renderSource(text: string, state: HtmlState): string {
  const known = state.sources.indexOf(text);
  const number = known === -1 ? state.sources.push(text) : known + 1;
  const attributes = {
    href: `#source-${number}`,
    id: known === -1 ? `source-ref-${number}` : undefined,
    role: 'doc-noteref',
  };
  return tag('sup', { class: 'source' }, tag('a', attributes, String(number)));
}

function renderTable(table: Table, state: HtmlState): string {
  const columns = table.columns
    .map((column) => {
      const width = Math.max(1, Math.round(column.width));
      state.widths.add(width);
      return `<col class="w${width}">`;
    })
    .join('');
  const head =
    table.header.length === 0
      ? ''
      : tag(
          'thead',
          {},
          tag('tr', {}, table.header.map((cell, at) => headCell(cell, at, { table, state })).join('')),
        );
  const body = table.rows
    .map((row, index) => {
      const isSum = table.sum === true && index === table.rows.length - 1;
      const cells = row.map((cell, at) => bodyCell(cell, at, { table, state })).join('');
      return tag('tr', { class: isSum ? 'sum' : undefined }, cells);
    })
    .join('');
  const caption = tag(
    'caption',
    table.titled ? language(table.lang, table.caption, state) : { class: 'unseen' },
    escapeHtml(table.caption),
  );
  const kind = [
    table.header.length === 0 ? 'facts' : undefined,
    table.roomy ? 'roomy' : undefined,
    standsTogether(table) ? 'together' : undefined,
  ]
    .filter(Boolean)
    .join(' ');
  return tag(
    'table',
    { class: kind === '' ? undefined : kind },
    (table.caption === '' ? '' : caption) + tag('colgroup', {}, columns) + head + tag('tbody', {}, body),
  );
}

interface InTable {
  readonly table: Table;
  readonly state: HtmlState;
}

function alignment(cell: Cell, column: Column | undefined): string | undefined {
  const align = cell.align ?? column?.align;
  return align === undefined || align === 'start' ? undefined : `align-${align}`;
}

function headCell(cell: Cell, at: number, { table, state }: InTable): string {
  const attributes = { scope: 'col', class: alignment(cell, table.columns[at]) };
  return tag('th', attributes, renderTight(cell.blocks, state));
}

function bodyCell(cell: Cell, at: number, { table, state }: InTable): string {
  const attributes = { class: alignment(cell, table.columns[at]) };
  const inner = renderTight(cell.blocks, state);
  if (!(table.rowHeaders && at === 0)) return tag('td', attributes, inner);
  return tag('th', { scope: 'row', ...attributes }, inner);
}

function renderFigure(figure: Figure, state: HtmlState): string {
  state.figures += 1;
  const caption = tag(
    'figcaption',
    language(figure.lang, figure.caption, state),
    escapeHtml(`${state.figureWord} ${state.figures}. ${figure.caption}`),
  );
  // The drawing is made by this program, escaped where it is made, and carries its own description.
  return tag('figure', { id: figure.id }, figure.svg + caption);
}
