const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const BAD_TEXT =
  /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** What keeps a text from being well-formed XML, or null. Enough for files we write ourselves. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (BAD_TEXT.test(text)) return `text at ${at}: ${text.slice(0, 60)}`;
    if (next === -1) break;
    TOKEN.lastIndex = next;
    const token = TOKEN.exec(xml);
    if (token === null) return `tag at ${next}: ${xml.slice(next, next + 80)}`;
    const [whole, closing, name, attributes = '', empty] = token;
    if (BAD_TEXT.test(attributes)) return `attributes at ${next}: ${attributes.slice(0, 80)}`;
    if (name !== undefined && closing === '/' && open.pop() !== name) return `unexpected end of ${name}`;
    if (name !== undefined && closing !== '/' && empty !== '/') open.push(name);
    at = next + whole.length;
  }
  return open.length === 0 ? null : `not closed: ${open.join(' ')}`;
}
