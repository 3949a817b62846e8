import type { Block, Cell, DocumentModel, Inline, List, Section, Table } from '@shared/document/model';
import { escapeMarkdown, yamlString } from './escape';

/**
 * Renders clean Markdown (GitHub flavor) with a front matter, for people who go on editing in text. Figures
 * are left out: the table after each holds the same figures.
 */
export function renderMarkdown(model: DocumentModel): string {
  const sources: string[] = [];
  const parts = [
    frontMatter(model),
    `# ${escapeMarkdown(model.title)}`,
    ...cover(model, sources),
    ...model.sections.flatMap((section) => renderSection(section, model, sources)),
    ...sources.map((text, index) => `[^${index + 1}]: ${escapeMarkdown(text)}`),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function frontMatter(model: DocumentModel): string {
  return [
    '---',
    `title: ${yamlString(model.title)}`,
    `subject: ${yamlString(model.subject)}`,
    `author: ${yamlString(model.author)}`,
    `date: ${model.date}`,
    `lang: ${model.lang}`,
    `dir: ${model.dir}`,
    `tlp: ${yamlString(model.tlp.text)}`,
    '---',
  ].join('\n');
}

function cover(model: DocumentModel, sources: string[]): readonly string[] {
  const { cover: front, tlp } = model;
  const facts = front.facts
    .map(([label, value]) => `- ${escapeMarkdown(label)}: ${oneLine(value)}`)
    .join('\n');
  return [
    `**${escapeMarkdown(tlp.text)}** ${escapeMarkdown(tlp.meaning)}`,
    facts,
    ...(front.approvals === null
      ? []
      : [
          `## ${escapeMarkdown(front.approvalTitle)}`,
          escapeMarkdown(front.approvalIntro),
          renderTable(front.approvals, sources),
        ]),
    ...(front.versions === null
      ? []
      : [`## ${escapeMarkdown(front.versionTitle)}`, renderTable(front.versions, sources)]),
  ];
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

function renderSection(section: Section, model: DocumentModel, sources: string[]): readonly string[] {
  const word = section.annex && section.level === 1 ? `${model.words.annex} ` : '';
  const number = section.number === '' ? '' : `${word}${section.number} `;
  return [
    `${'#'.repeat(section.level + 1)} ${oneLine(number + section.title)}`,
    renderBlocks(section.blocks, section.level + 1, sources),
    ...section.children.flatMap((child) => renderSection(child, model, sources)),
  ];
}

function renderBlocks(blocks: readonly Block[], level: number, sources: string[]): string {
  return blocks
    .map((block, index) => {
      // Two lists in a row would be read as one.
      const parted = block.kind === 'list' && blocks[index - 1]?.kind === 'list' ? '<!-- -->\n\n' : '';
      return parted + renderBlock(block, level, sources);
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

function renderBlock(block: Block, level: number, sources: string[]): string {
  switch (block.kind) {
    case 'paragraph': {
      const text = renderInlines(block.inlines, sources);
      return block.tone === 'pending' ? `*${text}*` : text;
    }
    case 'heading':
      return `${'#'.repeat(Math.min(6, level + block.rank))} ${renderInlines(block.inlines, sources)}`;
    case 'list':
      return renderList(block, level, sources);
    case 'table':
      return renderTable(block, sources);
    case 'figure':
      return '';
    case 'callout':
      return quoted(`**${escapeMarkdown(block.title)}**\n\n${renderBlocks(block.blocks, level, sources)}`);
    case 'quote':
      return quoted(renderBlocks(block.blocks, level, sources));
    case 'code':
      return fenced(block.text);
    case 'rule':
      return '---';
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function renderList(list: List, level: number, sources: string[]): string {
  return list.items
    .map((item, index) => {
      const sign = list.ordered ? `${list.start + index}. ` : '- ';
      const body = renderBlocks(item, level, sources).split('\n');
      return body
        .map((line, at) => (at === 0 ? sign + line : line && ' '.repeat(sign.length) + line))
        .join('\n');
    })
    .join('\n');
}

export function renderInlines(inlines: readonly Inline[], sources: string[]): string {
  return inlines.map((inline) => renderInline(inline, sources)).join('');
}

function renderInline(inline: Inline, sources: string[]): string {
  if (inline.kind === 'break') return '  \n';
  if (inline.kind === 'source') {
    const known = sources.indexOf(inline.text);
    return `[^${known === -1 ? sources.push(inline.text) : known + 1}]`;
  }
  const { text } = inline;
  // Marks must hug the text: spaces at the ends stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return escapeMarkdown(text);
  let marked = inline.code ? codeSpan(inner) : escapeMarkdown(inner);
  if (inline.strike) marked = `~~${marked}~~`;
  if (inline.italic) marked = `*${marked}*`;
  if (inline.bold) marked = `**${marked}**`;
  if (inline.href !== undefined)
    marked = `[${marked}](<${inline.href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return before + marked + after;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`;
}

function renderTable(table: Table, sources: string[]): string {
  const header = table.header.length > 0 ? table.header : table.columns.map((): Cell => ({ blocks: [] }));
  const rule = table.columns.map((column) =>
    column.align === 'center' ? ':-:' : column.align === 'end' ? '--:' : '---',
  );
  const rows = table.rows.map((row, index) => {
    const isSum = table.sum === true && index === table.rows.length - 1;
    return row.map((cell, at) => {
      const text = cellText(cell, sources);
      const isBold = isSum || (table.rowHeaders && at === 0);
      return isBold && text !== '' && !text.includes('<br>') ? `**${text}**` : text;
    });
  });
  const lines = [header.map((cell) => cellText(cell, sources)), rule, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  return table.titled
    ? `${renderInlines([{ kind: 'text', text: table.caption }], sources)}\n\n${lines}`
    : lines;
}

/** A cell of a Markdown table is one line: paragraphs and items are parted by `<br>`. */
function cellText(cell: Cell, sources: string[]): string {
  return cell.blocks
    .flatMap((block) => cellLines(block, sources))
    .map((line) => line.replace(/\s*\n\s*/g, ' '))
    .filter((line) => line !== '')
    .join('<br>');
}

function cellLines(block: Block, sources: string[]): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return renderInlines(block.inlines, sources).split('  \n');
    case 'list':
      return block.items.map((item, index) => {
        const sign = block.ordered ? `${block.start + index}\\. ` : '• ';
        return sign + item.flatMap((inner) => cellLines(inner, sources)).join('<br>');
      });
    case 'table':
      return [block.header, ...block.rows].map((row) =>
        row.map((cell) => cellText(cell, sources)).join(' / '),
      );
    case 'quote':
    case 'callout':
      return block.blocks.flatMap((inner) => cellLines(inner, sources));
    case 'code':
      return [codeSpan(block.text.replace(/\s+/g, ' '))];
    case 'figure':
    case 'rule':
      return [];
  }
}
