import type { Block, Cell, Inline, Paragraph, TextRun } from './model';

type Marks = Omit<TextRun, 'kind' | 'text'>;

/** One run of text. */
export function run(text: string, marks: Marks = {}): TextRun {
  return { kind: 'text', text, ...marks };
}

/** A paragraph of plain text in the language of the document: names and other words of the team. */
export function plain(text: string): Paragraph {
  return { kind: 'paragraph', inlines: [run(text)] };
}

/** A cell with one paragraph of plain text. */
export function plainCell(text: string): Cell {
  return { blocks: text === '' ? [] : [plain(text)] };
}

/** The text of inline content without marks; a break becomes a space, sources are left out. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : ''))
    .join('');
}

/** Every word of the blocks as one text, for search, clipping and reading direction. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map(textOf).filter(Boolean).join(' ');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.inlines);
    case 'list':
      return block.items.map(blockText).join(' ');
    case 'table':
      return [block.header, ...block.rows]
        .flat()
        .map((cell) => blockText(cell.blocks))
        .join(' ');
    case 'callout':
      return `${block.title} ${blockText(block.blocks)}`;
    case 'quote':
      return blockText(block.blocks);
    case 'code':
      return block.text;
    case 'figure':
      return block.caption;
    case 'rule':
      return '';
  }
}

/**
 * The first paragraph of Markdown blocks as plain text, cut at a sentence or word before `limit`
 * characters. Used where only one page is to be filled.
 */
export function firstParagraph(blocks: readonly Block[], limit: number): string {
  const first = blocks.find((block) => textOf(block).trim() !== '');
  const text = first === undefined ? '' : firstText(first).replace(/\s+/g, ' ').trim();
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  if (sentence >= limit * 0.4) return head.slice(0, sentence + 1);
  const word = head.lastIndexOf(' ');
  return `${head.slice(0, word >= limit * 0.4 ? word : limit).trimEnd()} …`;
}

function firstText(block: Block): string {
  if (block.kind !== 'list') return textOf(block);
  return block.items.map((item) => blockText(item).trim()).join('; ');
}
