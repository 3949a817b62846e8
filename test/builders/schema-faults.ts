import { XmlElement } from '@rgrove/parse-xml';
import { MANY, NEEDED, VALUES, type Children } from './mspdi-order';

/** Where an element breaks the published order or types; empty when it keeps them. */
export function schemaFaults(
  element: XmlElement,
  children: Children,
  path = element.name,
): readonly string[] {
  const found = element.children.filter((child) => child instanceof XmlElement);
  const names = children.map(([name]) => name);
  const faults: string[] = [];
  let at = -1;
  for (const child of found) {
    const place = names.indexOf(child.name);
    if (place === -1) faults.push(`${path}/${child.name}: not in the schema`);
    else if (place < at) faults.push(`${path}/${child.name}: out of order`);
    else if (place === at && !MANY.includes(child.name)) faults.push(`${path}/${child.name}: twice`);
    at = Math.max(at, place);
    const content = children[place]?.[1];
    if (typeof content === 'string' && !VALUES[content].test(child.text)) {
      faults.push(`${path}/${child.name}: ${child.text} is no ${content}`);
    }
    if (typeof content === 'object') faults.push(...schemaFaults(child, content, `${path}/${child.name}`));
  }
  const missing = (NEEDED[element.name] ?? []).filter((name) => !found.some((child) => child.name === name));
  return [...faults, ...missing.map((name) => `${path}: no ${name}`)];
}
