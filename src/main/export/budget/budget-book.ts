import type { BuildContext } from '@shared/document/context';
import { tlpMark } from '@shared/document/tlp';
import { directionOf } from '@shared/i18n/pseudo';
import { assumptionsSheet } from './assumptions-sheet';
import type { BookSheet } from './book';
import { bookContext, SHEET_IDS, type BookContext, type SheetId } from './book-context';
import { cashSheet } from './cash-sheet';
import { fundingSheet } from './funding-sheet';
import { linesSheet } from './lines-sheet';
import { monthsSheet } from './months-sheet';
import { allocationsSheet } from './paying-sheets';
import { scenariosSheet } from './scenarios-sheet';
import { spendingSheet } from './spending-sheet';
import { positionsSheet, toolsSheet, trainingSheet } from './staffing-tables';
import { coverSheet, skillsSheet } from './team-sheets';
import type { Book } from './write-book';
import { yearsSheet } from './years-sheet';

const SHEETS: Readonly<Record<SheetId, (ctx: BookContext) => BookSheet>> = {
  assumptions: assumptionsSheet,
  positions: positionsSheet,
  skills: skillsSheet,
  cover: coverSheet,
  training: trainingSheet,
  tools: toolsSheet,
  lines: linesSheet,
  months: monthsSheet,
  years: yearsSheet,
  funding: fundingSheet,
  allocations: allocationsSheet,
  cash: cashSheet,
  spending: spendingSheet,
  scenarios: scenariosSheet,
};

/**
 * Staffing and budget of a plan as a workbook whose formulas live: another assumption, salary or unit cost changes
 * every total. Each formula holds the value the program works out. Who pays which cost stays as the program has it.
 */
export function budgetBook(ctx: BuildContext): Book {
  const { plan, say, texts, words } = ctx;
  const book = bookContext(ctx);
  return {
    sheets: SHEET_IDS.map((id) => SHEETS[id](book)),
    title: say('workbook.title', { title: plan.identity.title }),
    tlp: tlpMark(texts.taxonomy, plan.identity.tlp),
    words,
    dir: directionOf(plan.identity.documentLanguage),
  };
}
