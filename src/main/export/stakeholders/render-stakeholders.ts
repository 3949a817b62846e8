import { createContext, type BuildContext, type DocumentInput } from '@shared/document/context';
import type { Drawing } from '@shared/document/figures/stage-roadmap';
import { stakeholderMapSheet } from '@shared/document/stakeholder-map-sheet';
import { stakeholderSheetWords } from '@shared/document/stakeholder-sheet-words';
import { tlpMark } from '@shared/document/tlp';
import { engagementCalendar, stakeholderCsv, stakeholderSheets } from '@shared/exchange';
import { directionOf } from '@shared/i18n/pseudo';
import { namesAllowed, withoutNames } from '@shared/stakeholders';
import type { StakeholderKind } from '../registry';
import { sheetsHtml } from '../timeline/sheets-html';
import type { ExportOptions } from '../types';
import { renderStakeholdersXlsx } from '../xlsx/stakeholders-xlsx';

/** Height of a landscape A4 within its margins, px. A higher map is printed on paper of its own size. */
const PAPER_HEIGHT = 724;

interface StakeholderOrder {
  readonly document: StakeholderKind;
  readonly form: 'html' | 'svg' | 'csv' | 'xlsx' | 'ics';
  readonly options: ExportOptions;
}

/** Tables, maps and calendar of the register of stakeholders, with the names of persons or without, as asked or else as the plan says. */
export async function renderStakeholders(
  input: DocumentInput,
  { document, form, options }: StakeholderOrder,
): Promise<Uint8Array> {
  const ctx = contextOf(input, options);
  const { plan } = ctx;
  switch (form) {
    case 'csv':
      return utf8(stakeholderCsv(plan, stakeholderSheetWords(ctx)));
    case 'xlsx':
      return renderStakeholdersXlsx({
        sheets: stakeholderSheets(plan, stakeholderSheetWords(ctx), ctx.today),
        sheetName: (sheet) => ctx.say(`stakeholders.sheet_${sheet}`),
        dir: directionOf(plan.identity.documentLanguage),
        title: plan.identity.title,
        tlp: tlpMark(ctx.texts.taxonomy, plan.identity.tlp),
        words: ctx.words,
      });
    case 'ics':
      return utf8(calendarOf(ctx));
    case 'svg':
      return utf8(stakeholderDrawing(input, document, options).svg);
    case 'html': {
      const drawing = stakeholderDrawing(input, document, options);
      const name = ctx.say(document === 'sector-map' ? 'stakeholders.sectorTitle' : 'stakeholders.mapTitle');
      const title = ctx.say('stakeholders.sheetTitle', { map: name, title: plan.identity.title });
      return utf8(
        sheetsHtml(ctx, [drawing], { paper: drawing.height > PAPER_HEIGHT ? 'none' : 'a4', name: title }),
      );
    }
  }
}

/** A map as one drawing. Throws for what is no map: no format asks for it. */
export function stakeholderDrawing(
  input: DocumentInput,
  document: StakeholderKind,
  options: ExportOptions,
): Drawing {
  if (document !== 'stakeholder-map' && document !== 'sector-map')
    throw new Error(`${document} is not a drawing.`);
  return stakeholderMapSheet(contextOf(input, options), document);
}

function contextOf(input: DocumentInput, options: ExportOptions): BuildContext {
  const { noNames = !namesAllowed(input.plan) } = options;
  if (!noNames) return createContext(input);
  const contact = (number: number): string => input.words.say('stakeholders.contact', { number });
  return createContext({ ...input, plan: withoutNames(input.plan, contact) });
}

function calendarOf(ctx: BuildContext): string {
  const { plan, say } = ctx;
  const { title, tlp } = plan.identity;
  return engagementCalendar(
    plan,
    {
      title: `${say('stakeholders.calendarTitle', { title })} (TLP:${tlp})`,
      summary: (aim, name) => say('stakeholders.calendarWith', { aim, name }),
      who: (name) => say('stakeholders.calendarWho', { name }),
      channel: (channel) => say('stakeholders.calendarChannel', { channel }),
      step: say('stakeholders.calendarStep'),
      ends: (agreement) =>
        agreement === ''
          ? say('stakeholders.calendarEndsUntitled')
          : say('stakeholders.calendarEnds', { agreement }),
    },
    ctx.today,
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
