import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { textDirection } from '@shared/document/direction';
import { INK } from '@shared/document/look';
import { directionOf } from '@shared/i18n/pseudo';
import { renderBlocks } from './blocks';
import { plainRuns } from './inlines';
import { color, textWidth } from './layout';
import type { DocxState } from './state';
import { STYLE } from './styles';

function line(state: DocxState, text: string, style: string): Paragraph {
  const rtl = textDirection(text, state.model.dir) === 'rtl';
  return new Paragraph({ style, ...(rtl ? { bidirectional: true } : {}), children: [...plainRuns(text)] });
}

/** First page: what the document is, of whom, in which version, and who may read it. */
export function cover(state: DocxState): readonly (Paragraph | Table)[] {
  const { model } = state;
  return [
    line(state, model.cover.kicker, STYLE.kicker),
    line(state, model.cover.title, 'Title'),
    ...(model.cover.subtitle === '' ? [] : [line(state, model.cover.subtitle, 'Subtitle')]),
    ...(model.compact
      ? [factLine(state)]
      : [coverFacts(state), new Paragraph({ spacing: { before: 1200 } })]),
    line(state, `${model.tlp.text}. ${model.tlp.meaning}`, STYLE.quiet),
  ];
}

/** The facts of a working paper in one line. */
function factLine(state: DocxState): Paragraph {
  return new Paragraph({
    ...(state.model.dir === 'rtl' ? { bidirectional: true } : {}),
    children: state.model.cover.facts.flatMap(([label, value], index) => [
      ...plainRuns(`${index === 0 ? '' : '   '}${label}: `),
      ...plainRuns(value, { bold: true, boldComplexScript: true }),
    ]),
  });
}

function coverFacts(state: DocxState): Table {
  const { model } = state;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const widths = [2400, textWidth(model) - 2400];
  return new Table({
    width: { size: textWidth(model), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: model.dir === 'rtl',
    margins: { top: 40, bottom: 40, left: 0, right: 100 },
    borders: {
      top: { style: BorderStyle.SINGLE, size: 16, color: color(INK) },
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: model.cover.facts.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: widths[0] ?? 0, type: WidthType.DXA },
              children: [line(state, label, STYLE.coverLabel)],
            }),
            new TableCell({
              width: { size: widths[1] ?? 0, type: WidthType.DXA },
              children: [line(state, value, STYLE.coverValue)],
            }),
          ],
        }),
    ),
  });
}

/** Approval block and change history on a page of their own. */
export function approvalPage(state: DocxState): readonly (Paragraph | Table)[] {
  const { approvals, approvalTitle, approvalIntro, versions, versionTitle } = state.model.cover;
  if (approvals === null && versions === null) return [];
  return [
    pageBreak(),
    ...(approvals === null
      ? []
      : [
          line(state, approvalTitle, STYLE.frontHeading),
          new Paragraph({ keepNext: true, children: [...plainRuns(approvalIntro)] }),
          ...renderBlocks([approvals], state),
        ]),
    ...(versions === null
      ? []
      : [line(state, versionTitle, STYLE.frontHeading), ...renderBlocks([versions], state)]),
  ];
}

/** Contents with page numbers written in, so that Word opens without asking to update fields. */
export function contentsPage(state: DocxState): readonly (Paragraph | TableOfContents)[] {
  if (!state.model.contents) return [];
  return [
    new Paragraph({
      style: STYLE.frontHeading,
      pageBreakBefore: true,
      children: [...plainRuns(state.model.words.contents)],
    }),
    new TableOfContents(state.model.words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function pageBreak(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  });
}

/** The label on black, as TLP 2.0 documents show it; the text of the label is never translated. */
function tlpRun(state: DocxState): TextRun {
  const { text } = state.model.tlp;
  return new TextRun({
    text: `\u00a0${text}\u00a0`,
    style: 'TlpLabel',
  });
}

function tabs(state: DocxState, ...positions: readonly ('center' | 'end')[]) {
  const width = textWidth(state.model);
  return positions.map((where) =>
    where === 'center'
      ? { type: TabStopType.CENTER, position: Math.round(width / 2) }
      : { type: TabStopType.RIGHT, position: width },
  );
}

/** Header: running title at the start, TLP label at the end. The first page has the label alone. */
export function pageHeader(state: DocxState, first: boolean): Header {
  const children = [
    ...(first ? [] : plainRuns(state.model.runningTitle)),
    new TextRun({ text: '\t' }),
    tlpRun(state),
  ];
  return new Header({ children: [marginLine(state, STYLE.header, { tabs: ['end'], children })] });
}

/**
 * Footer: status, page x of y, TLP label at the end. The first page has the label alone: TLP 2.0 wants it in
 * header and footer of every page, at the right and in 12 points or more.
 */
export function pageFooter(state: DocxState, first: boolean): Footer {
  const { model } = state;
  // Keeps "Page 2 of 9" in order inside a line that runs the other way.
  const mark = model.dir === 'rtl' && directionOf(model.wordsLang) === 'ltr' ? '\u200e' : '';
  const [before = '', between = '', after = ''] = model.words.pageOf.split(/\{pages?\}/);
  const pages = [mark + before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after + mark];
  const children = [
    ...(first ? [] : plainRuns(model.footerNote)),
    new TextRun({ text: '\t' }),
    ...(first ? [] : [new TextRun({ children: pages })]),
    new TextRun({ text: '\t' }),
    tlpRun(state),
  ];
  return new Footer({ children: [marginLine(state, STYLE.footer, { tabs: ['center', 'end'], children })] });
}

interface MarginLine {
  readonly tabs: readonly ('center' | 'end')[];
  readonly children: readonly TextRun[];
}

function marginLine(state: DocxState, style: string, { tabs: at, children }: MarginLine): Paragraph {
  return new Paragraph({
    style,
    ...(state.model.dir === 'rtl' ? { bidirectional: true } : {}),
    tabStops: tabs(state, ...at),
    children: [...children],
  });
}
