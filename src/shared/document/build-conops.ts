import { CONOPS_SECTIONS, type ConopsChild, type ConopsSection } from '../catalog/conops';
import { directionOf } from '../i18n/pseudo';
import { conopsCover } from './conops/front';
import { LEAVES } from './conops/registry';
import { createContext, type BuildContext, type DocumentInput } from './context';
import { feedOf, gapsOf, type Gap } from './missing';
import type { Block, DocumentModel, MissingEntry, Section } from './model';
import { isReplaced, narrativeOf, withNarrative } from './narrative';
import { numberSections, type Draft } from './number-sections';
import { sectionContext } from './without-names';
import { tlpMark } from './tlp';
import { writerWords } from './writer-words';

/**
 * Turns a plan into its concept of operations: the outline of `catalog/conops.ts`, which holds every element
 * SEI names (Steps for Creating National CSIRTs, 2004, Stage 2). Never fails: what is not there yet says so,
 * or is left out when the plan asks for that.
 */
export function buildConops(input: DocumentInput): DocumentModel {
  const ctx = createContext(input);
  const { identity, documents } = ctx.plan;
  const { conops } = documents;
  const inside = sectionContext(ctx);
  const planned = CONOPS_SECTIONS.map((section, index) => planSection(inside, section, index)).filter(
    isThere,
  );
  const sections = numberSections(planned.flatMap((entry) => keep(ctx, entry)));
  const status = ctx.say(conops.status === 'draft' ? 'conops.footerDraft' : 'conops.footerFinal');
  return {
    lang: ctx.dateLocale,
    dir: directionOf(identity.documentLanguage),
    wordsLang: ctx.words.lang,
    landscape: false,
    compact: false,
    title: identity.title,
    subject: ctx.say('conops.subject'),
    author: identity.teamName,
    keywords: [ctx.say('conops.kicker'), 'CSIRT', `TLP:${identity.tlp}`],
    date: ctx.today,
    runningTitle: ctx.say('conops.runningTitle', { title: identity.title, version: conops.version }),
    footerNote: status,
    tlp: tlpMark(ctx.texts.taxonomy, identity.tlp),
    words: writerWords(ctx.words),
    cover: conopsCover(ctx),
    contents: true,
    sections,
    missing: planned.flatMap((entry) => missingOf(entry, numbersOf(sections))),
  };
}

/** What the concept of operations still lacks, in the order of the document. */
export function missingEntries(input: DocumentInput): readonly MissingEntry[] {
  return buildConops(input).missing;
}

const FIRST_SECTION = CONOPS_SECTIONS[1]?.id;

interface Planned {
  readonly id: string;
  readonly kind: Draft['kind'];
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
  /** Nothing to print, neither generated nor written. */
  readonly blank: boolean;
  /** Blank, and one of those that are there only when they are not. */
  readonly absent: boolean;
  readonly children: readonly Planned[];
}

const isThere = ({ absent }: Planned): boolean => !absent;

function planSection(ctx: BuildContext, section: ConopsSection, index: number): Planned {
  const kind = index === 0 ? 'summary' : section.id.startsWith('annex') ? 'annex' : 'section';
  const replaced = isReplaced(narrativeOf(ctx.plan, section.id));
  // A text that replaces a section stands for its subsections too.
  const children = replaced
    ? []
    : (section.children ?? [])
        .map((child) => planOne(ctx, child, { kind: 'section', children: [] }))
        .filter(isThere);
  return planOne(ctx, section, { kind, children });
}

function planOne(
  ctx: BuildContext,
  { id, whenFilled }: ConopsChild,
  place: Pick<Planned, 'kind' | 'children'>,
): Planned {
  const { kind, children } = place;
  const narrative = narrativeOf(ctx.plan, id);
  const blocks = withNarrative(narrative, LEAVES[id]?.(ctx) ?? [], ctx.md);
  const blank = blocks.length === 0 && children.length === 0;
  return {
    id,
    kind,
    title: ctx.texts.conops(id, 'title'),
    blocks,
    gaps: isReplaced(narrative) || children.length > 0 ? [] : gapsOf(ctx, id, blank),
    blank,
    absent: blank && whenFilled === true,
    children,
  };
}

/** The section as it is printed, or nothing when it is blank and blank sections are left out. */
function keep(ctx: BuildContext, entry: Planned): readonly Draft[] {
  const { omitEmpty, status } = ctx.plan.documents.conops;
  const children = entry.children.flatMap((child) => keep(ctx, child));
  const empty = entry.blocks.length === 0 && children.length === 0;
  if (empty && omitEmpty) return [];
  const pending = ctx.said(ctx.say(status === 'draft' ? 'page.toBeDecided' : 'page.noEntry'), 'pending');
  return [
    {
      id: entry.id,
      kind: entry.kind,
      children,
      section: {
        title: entry.title,
        lang: ctx.words.lang,
        // The summary keeps its page to itself.
        pageBreak: entry.kind !== 'section' || entry.id === FIRST_SECTION,
        blocks: empty ? [pending] : entry.blocks,
        feeds: feedOf(entry.id),
        missing: entry.gaps.map((gap) => ({ ...gap, sectionId: entry.id, title: entry.title })),
      },
    },
  ];
}

function numbersOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap((section) => [[section.id, section.number] as const, ...numbersOf(section.children)]),
  );
}

function missingOf(entry: Planned, numbers: ReadonlyMap<string, string>): readonly MissingEntry[] {
  const title = [numbers.get(entry.id) ?? '', entry.title].filter((part) => part !== '').join(' ');
  return [
    ...entry.gaps.map((gap) => ({ ...gap, sectionId: entry.id, title })),
    ...entry.children.flatMap((child) => missingOf(child, numbers)),
  ];
}
