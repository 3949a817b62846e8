/** Signs Windows, macOS or Linux refuse in a name, and what cannot be seen. The host checks again. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cs}]/gu;

/** Makes a file name of a title; empty when nothing usable is left. */
export function nameFromTitle(title: string): string {
  return title
    .normalize('NFC')
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
}

/** The name with its ending, which a person may or may not have typed. */
export function withEnding(typed: string, extension: string): string {
  const name = typed.trim();
  const ending = `.${extension}`;
  if (name.toLowerCase().endsWith(ending.toLowerCase())) return name;
  // `plan.csirtplan` typed for an encrypted plan becomes `plan.csirtplan.age`, not `….csirtplan.csirtplan.age`.
  const [first = ''] = extension.split('.');
  return name.toLowerCase().endsWith(`.${first.toLowerCase()}`)
    ? `${name.slice(0, -first.length - 1)}${ending}`
    : `${name}${ending}`;
}

/** Path of a folder as a person reads it. */
export function shownPath({ folder, name }: { readonly folder: string; readonly name: string }): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}

/** A size in the unit that gives two or three figures. */
export function sizeParts(bytes: number): {
  readonly unit: 'bytes' | 'kilobytes' | 'megabytes';
  readonly size: number;
} {
  if (bytes < 1000) return { unit: 'bytes', size: bytes };
  if (bytes < 1_000_000) return { unit: 'kilobytes', size: Math.round(bytes / 1000) };
  return { unit: 'megabytes', size: Math.round(bytes / 100_000) / 10 };
}
