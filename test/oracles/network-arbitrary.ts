import fc from 'fast-check';
import { addDays, parseDay, type Day } from '@shared/core/day';
import { wouldCycle, type NetLink, type NetTask, type Network, type WorkCalendar } from '@shared/schedule';
import { onOrAfter } from './day-steps';

const START = parseDay('2027-03-01') ?? addDays(fail(), 0);

function fail(): never {
  throw new Error('not a day');
}

const at = (offset: number): Day => addDays(START, offset);
const offset = fc.integer({ min: -10, max: 60 });

/** Days off in one piece; the yearly ones are given in another year. */
const range = fc
  .record({ from: offset, length: fc.integer({ min: 0, max: 4 }), yearly: fc.boolean() })
  .map(({ from, length, yearly }) => {
    const shift = yearly ? -730 : 0;
    return { from: at(from + shift), to: at(from + length + shift), yearly };
  });
const oneDay = offset.map((from) => ({ from: at(from), to: at(from), yearly: false }));

const calendar: fc.Arbitrary<WorkCalendar> = fc.record({
  weekend: fc.constantFrom<readonly number[]>([6, 7], [5, 6], [7], []),
  holidays: fc.array(range, { maxLength: 3 }),
  extraWorkDays: fc.array(oneDay, { maxLength: 2 }),
});

const task = fc.record({
  kind: fc.constantFrom('task', 'task', 'task', 'task', 'milestone', 'ongoing', 'fixed'),
  duration: fc.integer({ min: 0, max: 8 }),
  parent: fc.option(fc.nat({ max: 20 }), { freq: 2 }),
  calendar: fc.constantFrom(null, null, 'other'),
  constraint: fc.option(
    fc.record({
      type: fc.constantFrom('asap', 'alap', 'alap', 'snet', 'fnet', 'snlt', 'fnlt', 'mso', 'mfo'),
      day: offset.map(at),
    }),
    { freq: 2 },
  ),
  progress: fc.constantFrom(0, 0, 0, 0, 25, 60, 100),
  actual: fc.constantFrom('none', 'none', 'none', 'start', 'finish', 'both'),
  outside: fc.constantFrom(false, false, false, true),
  days: fc.tuple(fc.integer({ min: -5, max: 20 }), fc.integer({ min: 0, max: 8 })),
});
type RawTask = typeof task extends fc.Arbitrary<infer T> ? T : never;

const link = fc.record({
  from: fc.nat({ max: 20 }),
  to: fc.nat({ max: 20 }),
  type: fc.constantFrom('FS', 'FS', 'SS', 'FF', 'SF'),
  lag: fc.integer({ min: -5, max: 5 }),
  lagUnit: fc.constantFrom('working', 'calendar'),
});

/** Small networks with everything the engine knows in them, without cycles. */
export const networkArbitrary: fc.Arbitrary<Network> = fc
  .record({
    calendars: fc.record({ usual: calendar, other: calendar }),
    ...{ tasks: fc.array(task, { minLength: 1, maxLength: 7 }), links: fc.array(link, { maxLength: 9 }) },
    statusDay: fc.option(fc.integer({ min: 0, max: 25 }).map(at), { freq: 3 }),
    deadline: fc.option(offset.map(at), { freq: 2 }),
    criticalFloat: fc.integer({ min: 0, max: 3 }),
    plain: fc.boolean(),
  })
  .map(({ tasks, links, plain, ...rest }) => {
    const network = { ...rest, start: START, defaultCalendar: 'usual', links: [] };
    const built = tasks.map((raw, i) => buildTask(raw, i, { calendars: rest.calendars, plain }));
    return withLinks({ ...network, tasks: built }, links);
  });

function buildTask(
  raw: RawTask,
  i: number,
  context: { calendars: Network['calendars']; plain: boolean },
): NetTask {
  const calendar = context.calendars[raw.calendar ?? 'usual'] ?? {
    weekend: [],
    holidays: [],
    extraWorkDays: [],
  };
  const first = addDays(START, onOrAfter(calendar, at(raw.days[0])) - START);
  const last = addDays(START, onOrAfter(calendar, addDays(first, raw.days[1])) - START);
  const fixed = raw.kind === 'fixed';
  const busy = !context.plain;
  return {
    id: `t${i}`,
    parent: raw.parent === null || i === 0 ? null : `t${raw.parent % i}`,
    kind: raw.kind,
    duration: raw.duration,
    fixedStart: fixed ? first : null,
    fixedFinish: fixed ? last : null,
    calendar: raw.calendar,
    constraint: raw.constraint,
    outside: raw.outside,
    progress: busy ? raw.progress : 0,
    actualStart: busy && (raw.actual === 'start' || raw.actual === 'both') ? first : null,
    actualFinish: busy && (raw.actual === 'finish' || raw.actual === 'both') ? last : null,
  };
}

function withLinks(network: Network, raw: readonly (Omit<NetLink, 'id' | 'from' | 'to'> & Ends)[]): Network {
  let grown = network;
  raw.forEach((one, k) => {
    const from = network.tasks[one.from % network.tasks.length]?.id ?? '';
    const to = network.tasks[one.to % network.tasks.length]?.id ?? '';
    if (wouldCycle(grown, from, to) !== null) return;
    grown = { ...grown, links: [...grown.links, { ...one, id: `l${k}`, from, to }] };
  });
  return grown;
}

interface Ends {
  readonly from: number;
  readonly to: number;
}
