/**
 * The place of a field as a person can find it in the file: `people[2].name`, entries counted from 0 as
 * every JSON tool does. Text from the file is shortened and freed of control characters.
 */
export function plainPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    const name = readable(String(part));
    return before === '' ? name : `${before}.${name}`;
  }, '');
}

function readable(name: string): string {
  const clean = name.replace(/\p{C}/gu, '?');
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
