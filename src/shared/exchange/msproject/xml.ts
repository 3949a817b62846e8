import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { err, ok, type Result } from '../../core/result';

/** An element to write; null parts are left out. */
export type Xml =
  readonly [name: string, content: string | number | boolean | readonly (Xml | null)[]] | null;

/** What XML 1.0 cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/** Writes elements indented, with text escaped. */
export function writeXml(element: Xml, indent = ''): string {
  if (element === null) return '';
  const [name, content] = element;
  const tag = name.split(' ', 1)[0] ?? name;
  if (typeof content !== 'object') return `${indent}<${name}>${escaped(content)}</${tag}>\n`;
  const inner = content.map((child) => writeXml(child, `${indent}\t`)).join('');
  return inner === '' ? `${indent}<${name}/>\n` : `${indent}<${name}>\n${inner}${indent}</${tag}>\n`;
}

function escaped(content: string | number | boolean): string {
  if (typeof content === 'boolean') return content ? '1' : '0';
  return String(content)
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** An element that was read, by the names of its children without prefix. */
export interface Node {
  readonly name: string;
  /** Its text; empty for an element of elements. */
  text(name: string): string;
  child(name: string): Node | null;
  all(name: string): readonly Node[];
}

export type XmlFault =
  | { readonly type: 'notReadable'; readonly value: string }
  | { readonly type: 'doctype'; readonly value: string }
  | { readonly type: 'tooLarge'; readonly value: string };

/** Larger files are no schedule of people. */
const MOST_CHARACTERS = 60_000_000;

/**
 * Reads XML as data: no document type, no entity beyond the five of XML itself, nothing fetched. A file that
 * is no well-formed XML is refused with the place of the fault.
 */
export function readXml(text: string): Result<Node, XmlFault> {
  if (text.length > MOST_CHARACTERS) return err({ type: 'tooLarge', value: String(text.length) });
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const start = body.search(/<[A-Za-z_]/);
  if (/<!DOCTYPE/i.test(body.slice(0, Math.max(0, start)))) return err({ type: 'doctype', value: '' });
  try {
    const { root } = parseXml(body);
    return root === null ? err({ type: 'notReadable', value: '' }) : ok(nodeOf(root));
  } catch (cause) {
    // The first line names what was expected and where; the others quote the file.
    const [line = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
    return err({ type: 'notReadable', value: line.slice(0, 200) });
  }
}

function nodeOf(element: XmlElement): Node {
  const children = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue;
    const name = localName(child.name);
    const same = children.get(name);
    if (same) same.push(child);
    else children.set(name, [child]);
  }
  const all = (name: string): readonly XmlElement[] => children.get(name) ?? [];
  return {
    name: localName(element.name),
    text: (name) => all(name)[0]?.text ?? '',
    child: (name) => {
      const [first] = all(name);
      return first === undefined ? null : nodeOf(first);
    },
    all: (name) => all(name).map(nodeOf),
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
