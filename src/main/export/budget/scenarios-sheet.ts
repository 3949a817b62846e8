import { scenarioName } from '@shared/document/proposal/options';
import { columnName, formula, styled, FORMATS, number, text, type BookCell, type BookSheet } from './book';
import type { BookContext } from './book-context';
import { rounded } from './book-formulas';
import { yearLabel, yearTotalCell } from './years-sheet';

/** The scenarios side by side as the program has them, and the workbook as it stands under the one in use. */
export function scenariosSheet(ctx: BookContext): BookSheet {
  const { say, plan, scenarios, major, money } = ctx;
  const { currency } = plan.identity;
  const years = scenarios.years.map(yearLabel);
  const head = (title: string, more: readonly string[]): BookCell[] =>
    [title, ...years, ...more].map((content) => text(content, 'head'));
  const section = (title: string): BookCell[] => [title, ...years].map((content) => text(content, 'section'));
  return {
    name: say('workbook.sheet_scenarios'),
    widths: [40, 18],
    rows: [
      head(say('workbook.scenario', { currency }), [
        say('workbook.total', { currency }),
        say('workbook.more'),
      ]),
      ...scenarios.rows.map(({ scenario, years: amounts, total, difference }) => [
        text(scenarioName(ctx, scenario)),
        ...[...amounts, total, difference].map((amount) => number(major(amount), money, 'plain')),
      ]),
      liveRow(ctx),
      [],
      section(say('workbook.posts')),
      ...scenarios.rows.map(({ scenario, posts }) => [
        text(scenarioName(ctx, scenario)),
        ...posts.map((count) => number(count, FORMATS.whole, 'plain')),
      ]),
      [],
      section(say('workbook.fullTimePosts')),
      ...scenarios.rows.map(({ scenario, fullTime }) => [
        text(scenarioName(ctx, scenario)),
        ...fullTime.map((percent) => number(percent / 100, FORMATS.quantity, 'plain')),
      ]),
      [],
      [text(say('workbook.noteScenarios'), 'quiet')],
    ],
    frozen: 1,
  };
}

/** What the workbook costs now, and what that is more than the scenario that is the plan. */
function liveRow(ctx: BookContext): BookCell[] {
  const { say, scenarios, major, money, layout } = ctx;
  const plan = scenarios.rows.findIndex(({ isPlan }) => isPlan);
  const row = scenarios.rows[plan];
  const cells = scenarios.years.map((_, year) => yearTotalCell(ctx, year));
  const total = rounded(ctx, cells.join('+'));
  const planned = `${columnName(scenarios.years.length + 1)}${String(layout.listRow + plan)}`;
  return [
    text(say('workbook.asItStands'), 'total'),
    ...cells.map((cell, year) => styled(formula(cell, major(row?.years[year] ?? 0), money), 'total')),
    styled(formula(total, major(row?.total ?? 0), money), 'total'),
    styled(formula(rounded(ctx, `${cells.join('+')}-${planned}`), 0, money), 'total'),
  ];
}
