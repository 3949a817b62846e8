import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { cleanText } from '@shared/document/clean-text';
import { hasRightToLeft } from '@shared/document/direction';
import type { Inline, TextRun as ModelRun } from '@shared/document/model';
import type { DocxState } from './state';

type RunStyle = Omit<IRunOptions, 'children' | 'text'>;

/** Renders inline content. `lang` is the language of generated wording where it differs from the document's. */
export function inlineRuns(
  inlines: readonly Inline[],
  state: DocxState,
  lang?: string,
): readonly ParagraphChild[] {
  return inlines.flatMap((inline): readonly ParagraphChild[] => {
    if (inline.kind === 'break') return [new TextRun({ break: 1 })];
    if (inline.kind === 'source') return [new FootnoteReferenceRun(footnote(inline.text, state))];
    return textRuns(inline, languageOf(state, lang));
  });
}

function footnote(text: string, state: DocxState): number {
  const number = state.footnotes.size + 1;
  state.footnotes.set(number, {
    children: [new Paragraph({ children: [new TextRun(cleanText(` ${text}`))] })],
  });
  return number;
}

function languageOf(state: DocxState, lang: string | undefined): RunStyle {
  if (lang === undefined || state.model.lang.toLowerCase().startsWith(lang)) return {};
  return { language: { value: lang } };
}

function textRuns(inline: ModelRun, base: RunStyle): readonly ParagraphChild[] {
  const runs = plainRuns(inline.text, {
    ...base,
    ...(inline.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(inline.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(inline.strike ? { strike: true } : {}),
    ...(inline.code ? { font: 'Courier New', noProof: true } : {}),
    ...(inline.href === undefined ? {} : { style: 'Hyperlink' }),
  });
  const link = inline.href === undefined ? null : wellFormed(inline.href);
  return link === null ? runs : [new ExternalHyperlink({ link, children: [...runs] })];
}

/** Runs of plain text; a line feed in it becomes a line break. */
export function plainRuns(text: string, how: RunStyle = {}): readonly TextRun[] {
  const direction = hasRightToLeft(text) ? { rightToLeft: true } : {};
  return cleanText(text)
    .split('\n')
    .map(
      (line, index) => new TextRun({ ...how, ...direction, text: line, ...(index > 0 ? { break: 1 } : {}) }),
    );
}

/** The address as Word accepts it. A malformed one would make Word call the whole document unreadable. */
function wellFormed(href: string): string | null {
  try {
    return new URL(href).href;
  } catch {
    return null;
  }
}
