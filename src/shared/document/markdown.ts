import type { Definition, PhrasingContent, RootContent, Table as MarkdownTable } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inlineText, run } from './inline';
import type { Block, Cell, Column, Inline, TextRun } from './model';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Lines that open this many lists or quotes inside each other are no prose; they would only cost time. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){25}/m;

/** Time to read brackets grows with the square of their number; no chapter has this many. */
const MOST_BRACKETS = 3000;

/**
 * Reads Markdown of the team into blocks. HTML in it stays visible text, links keep only http, https and
 * mailto, pictures become their description, headings become small headings without number.
 */
export function markdownBlocks(text: string): readonly Block[] {
  if (text.trim() === '') return [];
  if (TOO_DEEP.test(text) || text.split('[').length > MOST_BRACKETS) return plainBlocks(text);
  const tree = parser.parse(text);
  const definitions = new Map<string, Definition>();
  const depths: number[] = [];
  for (const node of tree.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if (node.type === 'heading') depths.push(node.depth);
  }
  const scope: Scope = { definitions, top: Math.min(6, ...depths) };
  return tree.children.flatMap((node) => blocksOf(node, scope));
}

function plainBlocks(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', inlines: [run(part)] }));
}

interface Scope {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Depth of the largest heading of the text: it becomes rank 1, so that no rank is skipped. */
  readonly top: number;
}

function blocksOf(node: RootContent, scope: Scope): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlinesOf(node.children, {}, scope));
    case 'heading':
      return [
        {
          kind: 'heading',
          rank: rankOf(node.depth - scope.top),
          inlines: inlinesOf(node.children, {}, scope),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: node.children.flatMap((child) => blocksOf(child, scope)) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) =>
            ticked(
              item.checked,
              item.children.flatMap((child) => blocksOf(child, scope)),
            ),
          ),
        },
      ];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'table':
      return [tableOf(node, scope)];
    case 'html':
      return paragraph([run(node.value)]);
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, scope));
    case 'definition':
    case 'yaml':
      return [];
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, scope));
    case 'tableRow':
    case 'tableCell':
      return [];
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'strong':
    case 'text':
      return paragraph(inlineOf(node, {}, scope));
  }
}

function paragraph(inlines: readonly Inline[]): readonly Block[] {
  return inlineText(inlines).trim() === '' ? [] : [{ kind: 'paragraph', inlines }];
}

function rankOf(below: number): 1 | 2 | 3 {
  return below <= 0 ? 1 : below === 1 ? 2 : 3;
}

/** Puts the box of a task list in front of the item's text. */
function ticked(checked: boolean | null | undefined, blocks: readonly Block[]): readonly Block[] {
  if (checked === null || checked === undefined) return blocks;
  const box = run(checked ? '☑ ' : '☐ ');
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', inlines: [box] }, ...blocks];
  return [{ ...first, inlines: [box, ...first.inlines] }, ...rest];
}

type Marks = Omit<TextRun, 'kind' | 'text'>;

function inlinesOf(nodes: readonly PhrasingContent[], marks: Marks, scope: Scope): readonly Inline[] {
  return nodes.flatMap((node) => inlineOf(node, marks, scope));
}

function inlineOf(node: PhrasingContent, marks: Marks, scope: Scope): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [run(node.value.replace(/\s*\n\s*/g, ' '), marks)];
    case 'strong':
      return inlinesOf(node.children, { ...marks, bold: true }, scope);
    case 'emphasis':
      return inlinesOf(node.children, { ...marks, italic: true }, scope);
    case 'delete':
      return inlinesOf(node.children, { ...marks, strike: true }, scope);
    case 'inlineCode':
      return [run(node.value, { ...marks, code: true })];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return inlinesOf(node.children, { ...marks, ...hrefMark(node.url) }, scope);
    case 'linkReference': {
      const target = scope.definitions.get(node.identifier);
      return inlinesOf(node.children, { ...marks, ...(target ? hrefMark(target.url) : {}) }, scope);
    }
    case 'image':
    case 'imageReference':
      return node.alt ? [run(node.alt, marks)] : [];
    case 'html':
      return [run(node.value, marks)];
    case 'footnoteReference':
      return [run(`[${node.label ?? node.identifier}]`, marks)];
  }
}

function hrefMark(url: string): { readonly href: string } | Record<string, never> {
  const href = safeHref(url);
  return href === null ? {} : { href };
}

/** The address when it leads to a web page or a mailbox, else null: a document must not start anything else. */
export function safeHref(url: string): string | null {
  const trimmed = url.trim();
  if (!/^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(trimmed)) return null;
  return trimmed.length <= 2000 ? trimmed : null;
}

function tableOf(node: MarkdownTable, scope: Scope): Block {
  const [head, ...body] = node.children;
  const count = Math.max(1, head?.children.length ?? 1);
  const align = (index: number): Pick<Column, 'align'> => {
    const value = node.align?.[index];
    return value === 'center' ? { align: 'center' } : value === 'right' ? { align: 'end' } : {};
  };
  const cells = (row: MarkdownTable['children'][number] | undefined): Cell[] =>
    Array.from({ length: count }, (_, index) => ({
      blocks: paragraph(inlinesOf(row?.children[index]?.children ?? [], {}, scope)),
    }));
  return {
    kind: 'table',
    columns: Array.from({ length: count }, (_, index) => ({ width: 100 / count, ...align(index) })),
    header: cells(head),
    rows: body.map(cells),
    rowHeaders: false,
    caption: '',
  };
}
