import type { DocumentKey } from '../../i18n/document-words';
import type { BuildContext } from '../context';
import type { Block, MinorHeading } from '../model';

/** Builds the generated part of one section. No blocks means that nothing has been entered yet. */
export type LeafBuilder = (ctx: BuildContext) => readonly Block[];

/** Section id -> builder. */
export type Leaves = Readonly<Record<string, LeafBuilder>>;

/** A small heading above blocks, or nothing when there are none. */
export function under(heading: MinorHeading, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

/** The paragraph with a source put at its end as a footnote. */
export function cited(paragraph: Block, source: string): Block {
  if (paragraph.kind !== 'paragraph') return paragraph;
  return { ...paragraph, inlines: [...paragraph.inlines, { kind: 'source', text: source }] };
}

/** Choice of the worksheet -> the sentence that states it. */
export type Statements = Readonly<Record<string, DocumentKey>>;

/** The sentence for a choice; nothing while it is open. */
export function stated(ctx: BuildContext, statements: Statements, choice: string | null): readonly Block[] {
  const key = choice === null ? undefined : statements[choice];
  return key === undefined ? [] : [ctx.p(key, { team: ctx.teamStart })];
}
