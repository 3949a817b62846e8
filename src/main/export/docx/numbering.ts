import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import type { DocumentModel } from '@shared/document/model';

const DEPTH = 9;
const STEP = 360;
/** Room for a section number before the title. */
const NUMBER_WIDTH = 680;

type Config = INumberingOptions['config'][number];

/** Numbering of sections, annexes and lists. `starts` are first numbers of ordered lists other than 1. */
export function numbering(model: DocumentModel, starts: ReadonlySet<number>): INumberingOptions {
  return {
    config: [
      { reference: 'sections', levels: sectionLevels() },
      { reference: 'annexes', levels: annexLevels(model.words.annex) },
      { reference: 'bullets', levels: bulletLevels() },
      { reference: orderedList(1), levels: orderedLevels(1) },
      ...[...starts].map((start): Config => ({
        reference: orderedList(start),
        levels: orderedLevels(start),
      })),
    ],
  };
}

/** Reference of the numbering of ordered lists that begin with `start`. */
export function orderedList(start: number): string {
  return `ordered-${start}`;
}

function sectionLevels(): Config['levels'] {
  return ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
    level,
    text,
    format: LevelFormat.DECIMAL,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { start: NUMBER_WIDTH, hanging: NUMBER_WIDTH } },
    },
  }));
}

function annexLevels(word: string): Config['levels'] {
  return [`${word} %1`, '%1.%2', '%1.%2.%3'].map((text, level) => ({
    level,
    text,
    format: level === 0 ? LevelFormat.UPPER_LETTER : LevelFormat.DECIMAL,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      paragraph: {
        indent: { start: level === 0 ? 1360 : NUMBER_WIDTH, hanging: level === 0 ? 1360 : NUMBER_WIDTH },
      },
    },
  }));
}

function bulletLevels(): Config['levels'] {
  const signs = ['•', '–', '•'];
  return Array.from({ length: DEPTH }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: signs[level % signs.length] ?? '•',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: STEP * (level + 1), hanging: 260 } } },
  }));
}

function orderedLevels(start: number): Config['levels'] {
  return Array.from({ length: DEPTH }, (_, level) => ({
    level,
    format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: `%${level + 1}.`,
    start: level === 0 ? start : 1,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: STEP * (level + 1), hanging: 320 } } },
  }));
}
