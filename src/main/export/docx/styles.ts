import { BorderStyle, LineRuleType, type IPropertiesOptions, type IParagraphStyleOptions } from 'docx';
import {
  ACCENT,
  BODY_TEXT,
  FONT,
  HEADER_FILL,
  INK,
  PENDING_FILL,
  PENDING_LINE,
  QUIET_TEXT,
  RULE_LINE,
} from '@shared/document/look';
import type { DocumentModel } from '@shared/document/model';
import { color, textWidth } from './layout';
import { CONTENTS_INDENT } from './page-numbers';

const AUTO = LineRuleType.AUTO;

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** Ids of the styles of ours. Built-in ones (headings, title, TOC) keep Word's names, so that Word's tools work. */
export const STYLE = {
  lead: 'Lead',
  quiet: 'Quiet',
  pending: 'Pending',
  minor1: 'Subheading',
  minor2: 'Subheading2',
  minor3: 'Subheading3',
  cell: 'TableText',
  head: 'TableHead',
  rowHead: 'TableRowHead',
  cellQuiet: 'TableQuiet',
  code: 'CodeBlock',
  quote: 'QuotedText',
  callout: 'Callout',
  kicker: 'Kicker',
  frontHeading: 'FrontHeading',
  coverLabel: 'CoverLabel',
  coverValue: 'CoverValue',
  header: 'PageHeader',
  footer: 'PageFooter',
} as const;

/** Latin text in Calibri, Arabic and Hebrew in Arial: both are on every computer with Office. */
const FONTS = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: 'Arial' };

/** Styles of the whole document. Sizes are half points, lengths twips. */
export function documentStyles(model: DocumentModel): Styles {
  return {
    default: {
      document: {
        run: {
          font: FONTS,
          size: 22,
          sizeComplexScript: 22,
          color: color(BODY_TEXT),
          language: { value: model.lang, bidirectional: model.lang },
        },
        paragraph: { spacing: { after: 140, line: 276, lineRule: AUTO } },
      },
      title: heading(model.compact ? 40 : 60, { before: 0, after: model.compact ? 40 : 160 }),
      heading1: {
        ...heading(34, { before: 480, after: 200 }),
        paragraph: {
          ...heading(34, { before: 480, after: 200 }).paragraph,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: color(RULE_LINE) } },
          numbering: { reference: 'sections', level: 0 },
          outlineLevel: 0,
        },
      },
      heading2: numbered(heading(26, { before: 320, after: 100 }), 1),
      heading3: numbered(heading(23, { before: 240, after: 80 }), 2),
      caption: {
        run: { italics: false, color: color(QUIET_TEXT), size: 19 },
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      hyperlink: { run: { color: color(ACCENT), underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240, lineRule: AUTO } } },
    },
    characterStyles: [
      {
        id: 'TlpLabel',
        name: 'TLP label',
        run: {
          bold: true,
          size: 24,
          color: color(model.tlp.foreground),
          shading: { fill: color(model.tlp.background) },
          noProof: true,
        },
      },
    ],
    paragraphStyles: [
      ...textStyles(),
      ...tableStyles(model.compact),
      ...frontStyles(model.compact),
      ...pageStyles(model),
    ],
  };
}

type HeadingStyle = NonNullable<NonNullable<Styles['default']>['heading1']>;

function heading(size: number, spacing: { before: number; after: number }): HeadingStyle {
  return {
    next: 'Normal',
    run: {
      bold: true,
      boldComplexScript: true,
      size,
      sizeComplexScript: size,
      color: color(INK),
      font: FONTS,
    },
    paragraph: { keepNext: true, keepLines: true, spacing: { ...spacing, line: 252, lineRule: AUTO } },
  };
}

function numbered(style: HeadingStyle, level: number): HeadingStyle {
  return {
    ...style,
    paragraph: { ...style.paragraph, numbering: { reference: 'sections', level }, outlineLevel: level },
  };
}

type Change = Pick<IParagraphStyleOptions, 'run' | 'paragraph' | 'basedOn' | 'next'>;

function style(id: string, name: string, change: Change): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, ...change };
}

function textStyles(): readonly IParagraphStyleOptions[] {
  const minor = (size: number, ink: string): Change => ({
    next: 'Normal',
    run: { bold: true, boldComplexScript: true, size, sizeComplexScript: size, color: color(ink) },
    paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
  });
  return [
    style(STYLE.lead, 'Lead', {
      run: { size: 24, sizeComplexScript: 24, color: color(INK) },
      paragraph: { spacing: { after: 200 } },
    }),
    style(STYLE.quiet, 'Quiet', { run: { size: 19, sizeComplexScript: 19, color: color(QUIET_TEXT) } }),
    style(STYLE.pending, 'To be decided', {
      run: { italics: true },
      paragraph: {
        shading: { fill: color(PENDING_FILL) },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: color(PENDING_LINE) } },
        indent: { start: 120 },
      },
    }),
    style(STYLE.minor1, 'Subheading', minor(22, INK)),
    style(STYLE.minor2, 'Subheading 2', minor(22, QUIET_TEXT)),
    style(STYLE.minor3, 'Subheading 3', minor(20, QUIET_TEXT)),
    style(STYLE.quote, 'Quoted text', {
      run: { color: color(QUIET_TEXT) },
      paragraph: {
        indent: { start: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: color(RULE_LINE) } },
      },
    }),
    style(STYLE.callout, 'Callout', {
      paragraph: {
        shading: { fill: color(HEADER_FILL) },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: color(ACCENT) } },
        indent: { start: 200 },
        spacing: { before: 0, after: 0, line: 300, lineRule: AUTO },
      },
    }),
    style(STYLE.code, 'Code', {
      run: { font: 'Courier New', size: 19, noProof: true },
      paragraph: {
        shading: { fill: color(HEADER_FILL) },
        spacing: { after: 140, line: 240, lineRule: AUTO },
      },
    }),
  ];
}

function tableStyles(compact: boolean): readonly IParagraphStyleOptions[] {
  const tight = { spacing: { before: compact ? 0 : 20, after: compact ? 0 : 20, line: 250, lineRule: AUTO } };
  const size = compact ? 18 : 20;
  const small = compact ? 16 : 18;
  return [
    style(STYLE.cell, 'Table text', { run: { size, sizeComplexScript: size }, paragraph: tight }),
    style(STYLE.head, 'Table heading', {
      run: { size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: 'FFFFFF' },
      paragraph: { ...tight, keepNext: true },
    }),
    style(STYLE.rowHead, 'Table row heading', {
      run: { size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: color(INK) },
      paragraph: tight,
    }),
    style(STYLE.cellQuiet, 'Table quiet', {
      run: { size: small, sizeComplexScript: small, color: color(QUIET_TEXT) },
      paragraph: tight,
    }),
  ];
}

function frontStyles(compact: boolean): readonly IParagraphStyleOptions[] {
  return [
    style(STYLE.kicker, 'Kicker', {
      run: { size: 26, sizeComplexScript: 26, bold: true, boldComplexScript: true, color: color(ACCENT) },
      paragraph: { spacing: { before: compact ? 0 : 3000, after: compact ? 0 : 200 } },
    }),
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 30, sizeComplexScript: 30, color: color(QUIET_TEXT) },
      paragraph: { spacing: { after: compact ? 160 : 800 } },
    },
    style(STYLE.frontHeading, 'Front heading', {
      next: 'Normal',
      run: { bold: true, boldComplexScript: true, size: 34, sizeComplexScript: 34, color: color(INK) },
      paragraph: { keepNext: true, spacing: { before: 480, after: 200 } },
    }),
    style(STYLE.coverLabel, 'Cover label', {
      run: { color: color(QUIET_TEXT) },
      paragraph: { spacing: { before: 40, after: 40 } },
    }),
    style(STYLE.coverValue, 'Cover value', {
      run: { bold: true, boldComplexScript: true },
      paragraph: { spacing: { before: 40, after: 40 } },
    }),
  ];
}

function pageStyles(model: DocumentModel): readonly IParagraphStyleOptions[] {
  const small: Change = {
    run: { size: 18, sizeComplexScript: 18, color: color(QUIET_TEXT) },
    paragraph: { spacing: { after: 0, line: 240, lineRule: AUTO } },
  };
  const entry = (level: number): IParagraphStyleOptions => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run:
      level === 1
        ? { bold: true, boldComplexScript: true, size: 21, sizeComplexScript: 21, color: color(INK) }
        : { size: 20, sizeComplexScript: 20 },
    paragraph: {
      indent: { start: CONTENTS_INDENT * (level - 1) },
      spacing: { before: level === 1 ? 100 : 0, after: 0, line: 252, lineRule: AUTO },
      rightTabStop: textWidth(model),
    },
  });
  return [
    style(STYLE.header, 'Page header', small),
    style(STYLE.footer, 'Page footer', small),
    entry(1),
    entry(2),
    entry(3),
  ];
}
