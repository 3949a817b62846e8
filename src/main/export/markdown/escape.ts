import { cleanText } from '@shared/document/clean-text';

/** Text as Markdown that reads back as the same text: signs with a meaning get a backslash. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_~[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/((?:^|\n)[ \t]*)(#{1,6}(?=\s|$)|[-+=]|\d{1,9}(?=[.)](?:\s|$)))/g, escapeStart);
}

/** At the start of a line some signs begin a heading, a list or a rule. */
function escapeStart(_match: string, before: string, sign: string): string {
  return /^\d/.test(sign) ? `${before}${sign}\\` : `${before}\\${sign}`;
}

/** A YAML string in double quotes. */
export function yamlString(text: string): string {
  const escaped = cleanText(text).replace(/[\\"]/g, '\\$&').replaceAll('\n', ' ').replaceAll('\t', ' ');
  return `"${escaped}"`;
}
