import { beginningOf, budgetOf, monthOfPlace } from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import { plainAmount, plainDecimal } from '@shared/money/format-amount';
import type { Beginning } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { positionName, roleName } from './money-words';

/** The posts of the team, one line a post. Names of those who fill them stay in the plan: salaries stand here. */
export function staffingCsv(ctx: BuildContext): string {
  const { plan, say } = ctx;
  const { currency } = plan.identity;
  const { positions, grades } = plan.staffing;
  const { horizon } = budgetOf(plan, timelineOf(plan));
  const month = (start: Beginning): string => {
    if (start.day === null && start.task === null) return '';
    const { place, scheduled } = beginningOf(start, horizon, timelineOf(plan));
    return scheduled ? monthOfPlace(horizon, place) : '';
  };
  const nameOf = (id: string | null): string => {
    const post = positions.find((one) => one.id === id);
    return post ? positionName(post) : '';
  };
  const keys = [
    ...(['entry', 'role', 'level', 'employment', 'fullTimePercent', 'firstMonth', 'lastMonth'] as const),
    ...(['grade', 'salary', 'paidElsewhere', 'reportsTo', 'backup'] as const),
  ];
  return writeCsv([
    keys.map((key) => say(`workbook.${key}`, { currency })),
    ...positions.map((post) => {
      const { role, level, employment, share, start, end, salary, paidElsewhere, reportsTo, backup } = post;
      const grade = grades.find(({ id }) => id === post.grade);
      const yearly = salary ?? grade?.yearly ?? null;
      return [
        positionName(post),
        role === null ? '' : roleName(role),
        say(`workbook.level_${level}`),
        employment === null ? '' : say(`workbook.employment_${employment}`),
        plainDecimal(share, 0),
        month(start),
        end?.slice(0, 7) ?? '',
        grade?.name ?? '',
        yearly === null ? '' : plainAmount({ amount: yearly, currency }),
        say(paidElsewhere ? 'page.yes' : 'page.no'),
        nameOf(reportsTo),
        nameOf(backup),
      ];
    }),
  ]);
}
