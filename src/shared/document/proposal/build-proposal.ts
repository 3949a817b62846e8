import type { DocumentKey } from '../../i18n/document-words';
import { createContext, type BuildContext, type DocumentInput } from '../context';
import type { Block, DocumentModel, FeedLink, MissingEntry, Section } from '../model';
import { numberSections, type Draft } from '../number-sections';
import { reportModel } from '../report';
import { sectionContext } from '../without-names';
import { assumptions } from './assumptions';
import { bought } from './bought';
import { cash } from './cash';
import { consequences } from './consequences';
import { cost } from './cost';
import { decisions } from './decisions';
import { funding } from './funding';
import { moneyOf, type ProposalMoney } from './money';
import { options } from './options';
import { benefits, need } from './reasons';
import { request } from './request';
import { work } from './work';

/**
 * The funding proposal: what is asked, of whom, how much and by when; why, for what, and what happens without it
 * (SEI, Steps for Creating National CSIRTs, 2004, Stage 2: budgets with a funding proposal). Never fails: what is
 * not entered yet is said to be missing.
 */
export function buildProposal(input: DocumentInput): DocumentModel {
  const ctx = createContext(input);
  const { identity } = ctx.plan;
  const day = ctx.day(ctx.today);
  const title = ctx.say('proposal.title', { team: ctx.team });
  const subtitle = [identity.bodyName, ctx.country].filter((text) => text.trim() !== '').join(', ');
  return reportModel(ctx, {
    ...{ kind: 'proposal', title },
    runningTitle: ctx.say('proposal.runningTitle', { team: ctx.team, day }),
    cover: { title, subtitle, facts: coverFacts(ctx, day) },
    sections: sectionsOf(sectionContext(ctx)),
  });
}

function coverFacts(ctx: BuildContext, day: string): readonly (readonly [string, string])[] {
  const { identity, documents } = ctx.plan;
  const { version, status } = documents.conops;
  const state = ctx.say(status === 'draft' ? 'page.draft' : 'page.final');
  return [
    [ctx.say('proposal.coverDate'), day],
    [ctx.say('proposal.coverPlan'), identity.title],
    [ctx.say('proposal.coverConops'), ctx.say('proposal.coverVersion', { version, status: state })],
  ];
}

interface Part {
  readonly id: string;
  readonly kind: Draft['kind'];
  readonly title: DocumentKey;
  readonly feeds: FeedLink;
  readonly build: (of: ProposalMoney) => readonly Block[];
}

const BUDGET: FeedLink = { screen: 'budget', section: '' };
const NEED: FeedLink = { screen: 'organization', section: 'need' };

/** The parts in the order of the document. */
const PARTS: readonly Part[] = [
  { id: 'request', kind: 'summary', title: 'proposal.request', feeds: BUDGET, build: request },
  { id: 'need', kind: 'section', title: 'proposal.need', feeds: NEED, build: ({ ctx }) => need(ctx) },
  {
    ...{ id: 'benefits', kind: 'section', title: 'proposal.benefits', feeds: NEED },
    build: ({ ctx }) => benefits(ctx),
  },
  {
    ...{ id: 'work', kind: 'section', title: 'proposal.work' },
    feeds: { screen: 'services', section: '' },
    build: ({ ctx }) => work(ctx),
  },
  { id: 'cost', kind: 'section', title: 'proposal.cost', feeds: BUDGET, build: cost },
  { id: 'options', kind: 'section', title: 'proposal.options', feeds: BUDGET, build: options },
  { id: 'funding', kind: 'section', title: 'proposal.funding', feeds: BUDGET, build: funding },
  { id: 'bought', kind: 'section', title: 'proposal.bought', feeds: BUDGET, build: bought },
  { id: 'cash', kind: 'section', title: 'proposal.cash', feeds: BUDGET, build: cash },
  { id: 'consequences', kind: 'section', title: 'proposal.consequences', feeds: BUDGET, build: consequences },
  { id: 'decisions', kind: 'section', title: 'proposal.decisions', feeds: BUDGET, build: decisions },
  { id: 'assumptions', kind: 'annex', title: 'proposal.assumptions', feeds: BUDGET, build: assumptions },
];

function sectionsOf(ctx: BuildContext): readonly Section[] {
  const of = moneyOf(ctx);
  return numberSections(PARTS.map((part) => draftOf(of, part)));
}

/** Tables say what they show, but for those under a heading of their own and those to sign. */
function withTitles(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    const isNamed = blocks[at - 1]?.kind === 'heading';
    return block.kind === 'table' && !block.roomy && !isNamed ? { ...block, titled: true } : block;
  });
}

function draftOf(of: ProposalMoney, { id, kind, title: key, feeds, build }: Part): Draft {
  const { ctx } = of;
  const title = ctx.say(key);
  const blocks = withTitles(build(of));
  const lacks = blocks.some((block) => block.kind === 'paragraph' && block.tone === 'pending');
  const missing: readonly MissingEntry[] = lacks
    ? [{ ...feeds, sectionId: id, title, field: '', label: title }]
    : [];
  return {
    ...{ id, kind, children: [] },
    section: { title, lang: ctx.words.lang, pageBreak: false, blocks, feeds, missing },
  };
}
