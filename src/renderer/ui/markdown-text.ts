import type { JSONContent } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';
import { isLinkAddress } from './link-address';

/** The forms the documents of the program know, and no others: the editor, its paste and its file agree. */
export const TEXT_FORMS = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    dropcursor: false,
    heading: { levels: [3, 4] },
    link: {
      openOnClick: false,
      autolink: true,
      isAllowedUri: isLinkAddress,
      HTMLAttributes: { rel: 'noreferrer' },
    },
  }),
];

const manager = new MarkdownManager({ extensions: TEXT_FORMS });

/** The editor's document of a Markdown text; for texts that `isEditable` accepts. */
export function fromMarkdown(text: string): JSONContent {
  const read = manager.parse(text);
  return read.content && read.content.length > 0 ? read : { type: 'doc', content: [{ type: 'paragraph' }] };
}

/**
 * Markdown of the editor's document. A character typed as text is never read back as a form: a line that
 * a person began with `# ` stays that line.
 */
export function toMarkdown(document: JSONContent): string {
  return manager.serialize(markLineStarts(document)).replaceAll(MARK, '\\').trimEnd();
}

/** Stands where a backslash is needed: a backslash in the text itself would be escaped by the writer. */
const MARK = '\uE000';
/** What opens a heading, list, quotation or fence at the start of a line. */
const OPENER = /^(#{1,6}(?=\s|$)|[-+|])/;
/** Numbers of a list; the reader of the editor takes letters for numbers too. */
const NUMBER = /^(\d{1,9}|[A-Za-z]{1,12})([.)])(?=\s|$)/;
/** A line that would underline the line above it, or be a rule or a table. */
const RULE = /^[-=:|\s]+$/;

function markLineStarts(node: JSONContent): JSONContent {
  if (!node.content) return node;
  if (node.type !== 'paragraph' && node.type !== 'heading')
    return { ...node, content: node.content.map(markLineStarts) };
  let atStart = true;
  const content = node.content.map((child) => {
    const marked = child.type === 'text' ? { ...child, text: markText(child.text ?? '', atStart) } : child;
    atStart = child.type === 'hardBreak';
    return marked;
  });
  return { ...node, content };
}

function markText(text: string, atStart: boolean): string {
  const clean = text.replaceAll(MARK, '');
  return clean
    .split('\n')
    .map((line, index) => (index > 0 || atStart ? markLine(line.trimStart()) : line))
    .join('\n');
}

function markLine(line: string): string {
  if (NUMBER.test(line)) return line.replace(NUMBER, `$1${MARK}$2`);
  return OPENER.test(line) || (RULE.test(line) && line.trim() !== '') ? MARK + line : line;
}
