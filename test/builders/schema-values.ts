import { XmlElement } from '@rgrove/parse-xml';
import { ENUMS, LONGEST, MOST, REFERENCES, UNIQUE } from './mspdi-values';

interface Leaf {
  /** The element and the one around it, `Task/UID`. */
  readonly key: string;
  readonly text: string;
}

/** Where the values of a Project file break the published lists, lengths and references; empty when they keep them. */
export function valueFaults(root: XmlElement): readonly string[] {
  const leaves = leavesOf(root);
  const byKey = new Map<string, string[]>();
  for (const { key, text } of leaves) byKey.set(key, [...(byKey.get(key) ?? []), text]);
  return [
    ...leaves.flatMap(({ key, text }) => facetFaults(key, text)),
    ...leaves.flatMap(({ key, text }) => {
      const reference = REFERENCES[key];
      if (!reference || reference.none.includes(text) || byKey.get(reference.to)?.includes(text)) return [];
      return [`${key}: ${text} is no ${reference.to}`];
    }),
    ...UNIQUE.flatMap((key) => {
      const texts = byKey.get(key) ?? [];
      return texts
        .filter((text, index) => texts.indexOf(text) !== index)
        .map((text) => `${key}: ${text} twice`);
    }),
    ...crowded(root),
  ];
}

function facetFaults(key: string, text: string): readonly string[] {
  const known = ENUMS[key];
  const longest = LONGEST[key] ?? Infinity;
  return [
    ...(known && !known.includes(Number(text)) ? [`${key}: ${text} is not in the list`] : []),
    ...(text.length > longest ? [`${key}: ${text.length} characters`] : []),
  ];
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

function leavesOf(element: XmlElement): readonly Leaf[] {
  return elementsOf(element).flatMap((child) =>
    elementsOf(child).length > 0
      ? leavesOf(child)
      : [{ key: `${element.name}/${child.name}`, text: child.text }],
  );
}

function crowded(element: XmlElement): readonly string[] {
  const children = elementsOf(element);
  const here = [...new Set(children.map(({ name }) => name))].flatMap((name) => {
    const key = `${element.name}/${name}`;
    const count = children.filter((child) => child.name === name).length;
    return count > (MOST[key] ?? Infinity) ? [`${key}: ${count} entries`] : [];
  });
  return [...here, ...children.flatMap(crowded)];
}
