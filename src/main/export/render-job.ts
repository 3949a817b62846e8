import type { SourceEntry } from '@shared/catalog/source-words';
import sources from '@shared/catalog/sources.json';
import { never } from '@shared/core/assert';
import { buildChecklist, type ChecklistInput } from '@shared/document/build-checklist';
import { createContext } from '@shared/document/context';
import { buildConops } from '@shared/document/build-conops';
import { checklistDocument } from '@shared/document/checklist-document';
import type { Block, DocumentModel, Figure, Section } from '@shared/document/model';
import { buildProposal } from '@shared/document/proposal/build-proposal';
import { buildStatus } from '@shared/document/status/build-status';
import { createDocumentWords } from '@shared/i18n/document-words';
import type { Plan } from '@shared/plan/types';
import { CATALOG_TEXTS } from './catalog-texts';
import { renderDocx } from './docx/render-docx';
import { renderHtml } from './html/render-html';
import { renderMarkdown } from './markdown/render-markdown';
import { renderBudget } from './budget/render-budget';
import { isMoneyKind, isStakeholderKind, type DocumentKind, type Form } from './registry';
import { renderStakeholders, stakeholderDrawing } from './stakeholders/render-stakeholders';
import { renderTimeline, timelineDrawing } from './timeline/render-timeline';
import type { ExportOptions, Picture } from './types';
import { renderChecklistXlsx } from './xlsx/checklist-xlsx';

/** What a document is made from: plain data, so that it can be handed to a worker. */
export interface DocumentOrder {
  readonly plan: Plan;
  readonly document: DocumentKind;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly options: ExportOptions;
}

export type RenderJob =
  | {
      readonly kind: 'render';
      readonly order: DocumentOrder;
      readonly form: Exclude<Form, 'pdf' | 'png'>;
      /** PNG of figures by figure id, for DOCX. */
      readonly pictures?: ReadonlyMap<string, Uint8Array>;
      /** Page of each section by id, for the contents of a PDF. */
      readonly pages?: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'figures'; readonly order: DocumentOrder };

export interface NamedPicture extends Picture {
  readonly id: string;
}

export type JobResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'figures'; readonly figures: readonly NamedPicture[] };

/** Does one piece of work, here or in a worker. Nothing is read from disk, nothing is written. */
export async function runJob(job: RenderJob): Promise<JobResult> {
  if (job.kind === 'figures') return { kind: 'figures', figures: figuresOf(job.order) };
  return { kind: 'bytes', bytes: await rendered(job) };
}

async function rendered(job: Extract<RenderJob, { kind: 'render' }>): Promise<Uint8Array> {
  const { order, form } = job;
  const { document } = order;
  if (isStakeholderKind(document)) {
    if (form === 'docx' || form === 'markdown' || form === 'mspdi')
      throw new Error(`There is no ${document} as ${form}.`);
    return renderStakeholders(inputOf(order), { document, form, options: order.options });
  }
  if (isMoneyKind(document)) {
    if (form !== 'csv' && form !== 'xlsx') throw new Error(`There is no ${document} as ${form}.`);
    return renderBudget(inputOf(order), { document, form });
  }
  if (order.document === 'timeline') {
    if (form === 'docx' || form === 'markdown') throw new Error(`There is no timeline as ${form}.`);
    return renderTimeline(inputOf(order), form, order.options);
  }
  switch (form) {
    case 'docx':
      return renderDocx(modelOf(order), job.pictures === undefined ? {} : { pictures: job.pictures });
    case 'html':
      return utf8(renderHtml(modelOf(order), job.pages));
    case 'markdown':
      return utf8(renderMarkdown(modelOf(order)));
    case 'xlsx':
      return renderChecklistXlsx(buildChecklist(inputOf(order)), createDocumentWords());
    case 'svg':
    case 'csv':
    case 'ics':
    case 'mspdi':
      throw new Error(`There is no ${order.document} as ${form}.`);
    default:
      return never(form);
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inputOf({ plan, today, options }: DocumentOrder): ChecklistInput {
  const rows: Readonly<Record<string, SourceEntry>> = sources;
  return {
    plan,
    today,
    texts: CATALOG_TEXTS,
    words: createDocumentWords(),
    locale: plan.identity.documentLanguage,
    groupBy: options.groupBy ?? 'stage',
    sources: rows,
  };
}

function modelOf(order: DocumentOrder): DocumentModel {
  const input = inputOf(order);
  if (order.document === 'status') return buildStatus(input);
  if (order.document === 'proposal') return buildProposal(input);
  return order.document === 'conops' ? buildConops(input) : checklistDocument(input);
}

function figuresOf(order: DocumentOrder): readonly NamedPicture[] {
  if (order.document === 'timeline') {
    return [{ id: 'timeline', ...timelineDrawing(createContext(inputOf(order)), order.options, true) }];
  }
  const { document } = order;
  if (isStakeholderKind(document))
    return [{ id: document, ...stakeholderDrawing(inputOf(order), document, order.options) }];
  const model = modelOf(order);
  return figuresIn(model.sections).map(({ id, svg, width, height }) => ({ id, svg, width, height }));
}

function figuresIn(sections: readonly Section[]): readonly Figure[] {
  const isFigure = (block: Block): block is Figure => block.kind === 'figure';
  return sections.flatMap((section) => [...section.blocks.filter(isFigure), ...figuresIn(section.children)]);
}
