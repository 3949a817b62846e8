import {
  BorderStyle,
  ImageRun,
  Paragraph,
  SequentialIdentifier,
  type IParagraphOptions,
  type Table as WordTable,
} from 'docx';
import { textDirection } from '@shared/document/direction';
import { inlineText } from '@shared/document/inline';
import type {
  Block,
  Figure,
  Inline,
  List,
  MinorHeading,
  Paragraph as ModelParagraph,
  Table,
} from '@shared/document/model';
import { RULE_LINE } from '@shared/document/look';
import { directionOf } from '@shared/i18n/pseudo';
import { inlineRuns, plainRuns } from './inlines';
import { color, textWidth } from './layout';
import { orderedList } from './numbering';
import { IN_TEXT, type Place } from './place';
import type { DocxState } from './state';
import { STYLE } from './styles';
import { renderTable } from './tables';

const DEEPEST = 8;

/** Renders blocks into paragraphs and tables. */
export function renderBlocks(
  blocks: readonly Block[],
  state: DocxState,
  place: Place = IN_TEXT,
): readonly (Paragraph | WordTable)[] {
  return blocks.flatMap((block) => renderBlock(block, state, place));
}

function renderBlock(block: Block, state: DocxState, place: Place): readonly (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'paragraph':
      return [textParagraph(block, state, place)];
    case 'heading':
      return [minorHeading(block, state, place)];
    case 'list':
      return renderList(block, state, place);
    case 'table':
      return [...tableTitle(block, state), renderTable(block, state, renderBlocks), gap()];
    case 'figure':
      return renderFigure(block, state);
    case 'callout':
      return callout(block, state);
    case 'quote':
      return renderBlocks(block.blocks, state, { ...place, style: place.style ?? STYLE.quote });
    case 'code':
      return [new Paragraph({ style: STYLE.code, children: [...plainRuns(block.text, { noProof: true })] })];
    case 'rule':
      return [rule()];
  }
}

const TONES = { quiet: STYLE.quiet, lead: STYLE.lead, pending: STYLE.pending } as const;

function textParagraph(block: ModelParagraph, state: DocxState, place: Place): Paragraph {
  const style =
    place.style === null ? (block.tone ? TONES[block.tone] : null) : cellStyle(block, place.style);
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(place.indent > 0 ? { indent: { start: place.indent } } : {}),
    ...(place.align === undefined ? {} : { alignment: place.align }),
    ...(place.keepNext === true ? { keepNext: true } : {}),
    ...direction(block.inlines, state, block.lang),
    children: [...inlineRuns(block.inlines, state, block.lang)],
  });
}

function cellStyle(block: ModelParagraph, style: string): string {
  return block.tone === 'quiet' ? STYLE.cellQuiet : block.tone === 'pending' ? STYLE.pending : style;
}

const MINOR = { 1: STYLE.minor1, 2: STYLE.minor2, 3: STYLE.minor3 } as const;

function minorHeading(block: MinorHeading, state: DocxState, place: Place): Paragraph {
  return new Paragraph({
    style: place.style === null ? MINOR[block.rank] : STYLE.rowHead,
    ...direction(block.inlines, state, block.lang),
    children: [...inlineRuns(block.inlines, state, block.lang)],
  });
}

/** Paragraph direction: that of the language of generated wording, else of the first letter. */
export function direction(
  inlines: readonly Inline[],
  state: DocxState,
  lang?: string,
): Pick<IParagraphOptions, 'bidirectional'> {
  const { dir } = state.model;
  const own = lang === undefined ? textDirection(inlineText(inlines), dir) : directionOf(lang);
  return own === 'rtl' ? { bidirectional: true } : {};
}

function renderList(list: List, state: DocxState, place: Place): readonly (Paragraph | WordTable)[] {
  state.lists += 1;
  const instance = state.lists;
  const level = Math.min(place.depth, DEEPEST);
  const start = list.start === 1 ? 1 : list.start;
  if (list.ordered && start !== 1) state.starts.add(start);
  const reference = list.ordered ? orderedList(start) : 'bullets';
  const inside: Place = { style: place.style, depth: place.depth + 1, indent: 360 * (level + 1) };
  return list.items.flatMap((item) => {
    const [first, ...rest] = item;
    const inlines = first?.kind === 'paragraph' ? first.inlines : [];
    const lang = first?.kind === 'paragraph' ? first.lang : undefined;
    const more = first === undefined || first.kind === 'paragraph' ? rest : item;
    return [
      new Paragraph({
        ...(place.style === null ? { spacing: { after: 60 } } : { style: place.style }),
        ...direction(inlines, state, lang),
        numbering: { reference, level, instance },
        children: [...inlineRuns(inlines, state, lang)],
      }),
      ...renderBlocks(more, state, inside),
    ];
  });
}

function tableTitle({ titled, caption, lang }: Table, state: DocxState): readonly Paragraph[] {
  if (!titled || caption === '') return [];
  const title = [{ kind: 'text', text: caption }] as const;
  return [
    new Paragraph({
      ...{ style: 'Caption', keepNext: true, spacing: { before: 120, after: 60 } },
      ...direction(title, state, lang),
      children: [...inlineRuns(title, state, lang)],
    }),
  ];
}

const PIXELS_PER_TWIP = 1 / 15;

function renderFigure(figure: Figure, state: DocxState): readonly Paragraph[] {
  const data = state.pictures.get(figure.id);
  if (data === undefined) return [];
  const scale = Math.min(1, (textWidth(state.model) * PIXELS_PER_TWIP) / figure.width);
  const transformation = {
    width: Math.round(figure.width * scale),
    height: Math.round(figure.height * scale),
  };
  const altText = { name: figure.id, title: figure.caption, description: figure.alt };
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 0 },
      children: [new ImageRun({ type: 'png', data, transformation, altText })],
    }),
    new Paragraph({
      style: 'Caption',
      children: [
        ...plainRuns(`${state.model.words.figure} `),
        new SequentialIdentifier(state.model.words.figure),
        ...plainRuns(`. ${figure.caption}`),
      ],
    }),
  ];
}

function callout(
  block: Extract<Block, { kind: 'callout' }>,
  state: DocxState,
): readonly (Paragraph | WordTable)[] {
  const title = [{ kind: 'text', text: block.title, bold: true }] as const;
  return [
    new Paragraph({
      style: STYLE.callout,
      ...direction(title, state, block.lang),
      keepNext: true,
      children: [...inlineRuns(title, state, block.lang)],
    }),
    ...renderBlocks(block.blocks, state, { ...IN_TEXT, style: STYLE.callout }),
    gap(),
  ];
}

function rule(): Paragraph {
  const bottom = { style: BorderStyle.SINGLE, size: 6, space: 1, color: color(RULE_LINE) };
  return new Paragraph({ border: { bottom } });
}

/** Word needs a paragraph after a table; this one is as low as it can be. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });
}
