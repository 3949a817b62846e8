import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import { plainDecimal } from '@shared/money/format-amount';
import { csvContext } from './csv-context';
import { positionDetails } from './detail-columns';
import { firstMonth } from './first-month';
import { positionNamesOf, roleName, yesNo } from './money-words';

/** The posts of the team, one line a post. Names of those who fill them stay in the plan: salaries stand here. */
export function staffingCsv(build: BuildContext): string {
  const ctx = csvContext(build);
  const { plan, say, amount } = ctx;
  const { positions, grades } = plan.staffing;
  const details = positionDetails(build);
  const names = positionNamesOf(plan);
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return writeCsv([
    ctx.heads([
      ...(['workbook.entry', 'workbook.role', 'workbook.level', 'workbook.employment'] as const),
      ...(['workbook.fullTimePercent', 'workbook.firstMonth', 'workbook.lastMonth'] as const),
      ...(['workbook.grade', 'workbook.salary', 'workbook.paidElsewhere'] as const),
      ...(['workbook.reportsTo', 'workbook.backup'] as const),
      ...details.keys,
    ]),
    ...positions.map((post) => {
      const { role, level, employment, share, start, end, salary, paidElsewhere, reportsTo, backup } = post;
      const grade = grades.find(({ id }) => id === post.grade);
      const yearly = salary ?? grade?.yearly ?? null;
      return [
        nameOf(post.id),
        role === null ? '' : roleName(role),
        say(`workbook.level_${level}`),
        employment === null ? '' : say(`workbook.employment_${employment}`),
        plainDecimal(share, 0),
        firstMonth(ctx, start),
        end?.slice(0, 7) ?? '',
        grade?.name ?? '',
        yearly === null ? '' : amount(yearly),
        yesNo(ctx, paidElsewhere),
        nameOf(reportsTo),
        nameOf(backup),
        ...details.cells(post),
      ];
    }),
  ]);
}
