import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm);

/** Reads Markdown the way the documents read it. */
export function readMarkdown(text: string): Root {
  return reader.parse(text);
}

/** What the rich text editor can hold. Anything else is edited as source, so that nothing is lost in it. */
const EDITABLE = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'link',
  'blockquote',
  'break',
]);

/** Can the rich text editor open this text and write it back without losing a part of it? */
export function isEditable(node: Nodes): boolean {
  if (!EDITABLE.has(node.type)) return false;
  if (node.type === 'heading' && node.depth !== 3 && node.depth !== 4) return false;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return false;
  return !('children' in node) || node.children.every(isEditable);
}
