import type { Plan, RiskDelay, Timeline } from '../../plan/types';
import type { ImportLoss, LossType } from '../import-types';
import { counted, listChanges, note, same } from './notes';

/** Days off, extra working days, calendars, links and baselines that go, come or become others. */
export function listsChanges(
  before: Timeline,
  after: Timeline,
  taskName: (id: string) => string,
): readonly ImportLoss[] {
  const nameOf = ({ name }: { readonly name: string }): string => name;
  const link = { gone: 'goneLinks', changed: 'changedLinks', added: 'newLinks' } as const;
  const holiday = { gone: 'goneHolidays', changed: 'changedHolidays', added: 'newHolidays' } as const;
  const workday = { gone: 'goneWorkdays', changed: 'changedWorkdays', added: 'newWorkdays' } as const;
  const calendar = { gone: 'goneCalendars', changed: 'changedCalendars', added: 'newCalendars' } as const;
  const baseline = { gone: 'goneBaselines', changed: 'changedBaselines', added: 'newBaselines' } as const;
  return [
    // A link has no name of its own: it is told by the task that waits.
    ...listChanges(link, [before.links, after.links], ({ to }) => taskName(to)),
    ...listChanges(holiday, [before.holidays, after.holidays], nameOf),
    ...listChanges(workday, [before.workdays, after.workdays], nameOf),
    ...listChanges(calendar, [before.calendars, after.calendars], nameOf),
    ...listChanges(baseline, [before.baselines, after.baselines], nameOf),
  ];
}

/** Choices about the pace. */
export function factorChanges(
  before: Timeline['factors'],
  after: Timeline['factors'],
  nameOf: (id: string) => string,
): readonly ImportLoss[] {
  const [had, left] = [Object.keys(before), Object.keys(after)];
  const changed = had.filter((key) => key in after && !same(before[key], after[key]));
  return [
    ...counted('goneFactors', had.filter((key) => !(key in after)).map(nameOf)),
    ...counted('changedFactors', changed.map(nameOf)),
    ...counted('newFactors', left.filter((key) => !(key in before)).map(nameOf)),
  ];
}

/** Delays by risks, each told by the title of its risk. */
export function delayChanges({ timeline, risks }: Plan, { delays }: Timeline): readonly ImportLoss[] {
  const left = new Map(delays.map((delay) => [delay.id, delay]));
  const had = new Set(timeline.delays.map(({ id }) => id));
  const titles = new Map(risks.map(({ id, title }) => [id, title]));
  const titleOf = ({ risk }: RiskDelay): string => titles.get(risk) ?? '';
  return [
    ...timeline.delays.flatMap((delay) => {
      const next = left.get(delay.id);
      return next === undefined
        ? [note('goneDelays', delay.days, titleOf(delay))]
        : delayChange(delay, next, titleOf);
    }),
    ...delays.filter(({ id }) => !had.has(id)).map((delay) => note('newDelays', delay.days, titleOf(delay))),
  ];
}

function delayChange(
  was: RiskDelay,
  is: RiskDelay,
  titleOf: (delay: RiskDelay) => string,
): readonly ImportLoss[] {
  const name = titleOf(was);
  const lost = was.tasks.filter((id) => !is.tasks.includes(id)).length;
  const added = is.tasks.filter((id) => !was.tasks.includes(id)).length;
  const told = (type: LossType, differs: boolean, value: string | number): readonly ImportLoss[] =>
    differs ? [note(type, value, name)] : [];
  return [
    ...told('goneDelayTasks', lost > 0, lost),
    ...told('newDelayTasks', added > 0, added),
    ...told('changedDelayChance', was.chance !== is.chance, `${was.chance} → ${is.chance}`),
    ...told('changedDelayDays', was.days !== is.days, `${was.days} → ${is.days}`),
    ...told('changedDelayRisk', was.risk !== is.risk, titleOf(is)),
  ];
}
