import { Document, HeadingLevel, Packer, Paragraph, type FileChild } from 'docx';
import { cleanText } from '@shared/document/clean-text';
import type { DocumentModel, Section } from '@shared/document/model';
import { direction, renderBlocks } from './blocks';
import { approvalPage, contentsPage, cover, pageFooter, pageHeader } from './front';
import { inlineRuns } from './inlines';
import { MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP, pageSize } from './layout';
import { numbering } from './numbering';
import { pageNumbers } from './page-numbers';
import { newState, type DocxState } from './state';
import { documentStyles } from './styles';

/** Word's newest layout rules; an older mode would open with "Compatibility Mode" in the title. */
const WORD_2013_AND_NEWER = 15;

export interface DocxOptions {
  /** PNG files of figures by figure id. A figure without one is left out; its table follows it. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /**
   * Lay the pages out to number the contents. Slow; without it Word asks to update the contents when it
   * opens the document, so only measurements leave it out. Default: true.
   */
  readonly pageNumbers?: boolean;
}

/**
 * Renders a Word document: real styles and headings, numbers Word keeps by itself, contents with page
 * numbers that open without a question.
 */
export async function renderDocx(model: DocumentModel, options: DocxOptions = {}): Promise<Uint8Array> {
  const state = newState(model, options.pictures ?? new Map());
  const children: FileChild[] = [
    ...cover(state),
    ...approvalPage(state),
    ...contentsPage(state),
    ...model.sections.flatMap((section) => renderSection(section, state)),
  ];
  const document = new Document({
    title: cleanText(`${model.title} (${model.tlp.text})`),
    subject: cleanText(model.subject),
    creator: cleanText(model.author),
    lastModifiedBy: cleanText(model.author),
    keywords: cleanText(model.keywords.join(', ')),
    compatabilityModeVersion: WORD_2013_AND_NEWER,
    styles: documentStyles(model),
    // Filled while the content above was rendered.
    numbering: numbering(model, state.starts),
    footnotes: Object.fromEntries(state.footnotes),
    // Only contents and the numbers of figures need the pages laid out; Word counts those of the footer by itself.
    ...((model.contents || state.pictures.size > 0) && options.pageNumbers !== false
      ? { pageNumbers: pageNumbers() }
      : {}),
    sections: [section(state, children)],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function section(state: DocxState, children: readonly FileChild[]) {
  const { model } = state;
  const size = pageSize(model);
  return {
    properties: {
      titlePage: !model.compact,
      page: {
        // docx turns the page by itself when it is told the orientation, so the size is given upright.
        size: model.landscape
          ? { width: size.height, height: size.width, orientation: 'landscape' as const }
          : { width: size.width, height: size.height },
        margin: {
          top: MARGIN_TOP,
          bottom: MARGIN_BOTTOM,
          left: MARGIN_SIDE,
          right: MARGIN_SIDE,
          header: 600,
          footer: 560,
        },
      },
    },
    headers: { default: pageHeader(state, false), first: pageHeader(state, true) },
    footers: { default: pageFooter(state, false), first: pageFooter(state, true) },
    children,
  };
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function renderSection(part: Section, state: DocxState): readonly FileChild[] {
  const title = [{ kind: 'text', text: part.title }] as const;
  const heading = new Paragraph({
    heading: LEVELS[part.level],
    ...(part.pageBreak ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...direction(title, state, part.lang),
    ...headingNumber(part),
    children: [...inlineRuns(title, state, part.lang)],
  });
  return [
    heading,
    ...renderBlocks(part.blocks, state),
    ...part.children.flatMap((child) => renderSection(child, state)),
  ];
}

/** Sections are numbered by their heading style; only what differs is said here. */
function headingNumber(part: Section) {
  if (part.number === '') return { numbering: false as const, indent: { start: 0, hanging: 0 } };
  if (part.annex) return { numbering: { reference: 'annexes', level: part.level - 1 } };
  return {};
}
