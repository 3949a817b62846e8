import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay, type Day } from '@shared/core/day';
import {
  explain,
  schedule,
  wouldCycle,
  type NetLink,
  type NetTask,
  type Network,
  type Schedule,
  type ScheduleFault,
} from '@shared/schedule';
import { keeps, works } from '@test/oracles/day-steps';
import { networkArbitrary } from '@test/oracles/network-arbitrary';
import { readNetwork } from '@test/oracles/scenario-notation';

// fast-check prints the seed and the smallest network of a failure.
function scheduled(network: Network): Schedule {
  const result = schedule(network);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function fault(network: Network): ScheduleFault | null {
  const result = schedule(network);
  return result.ok ? null : result.error;
}

function leavesOf({ tasks }: Pick<Network, 'tasks'>, id: string): readonly string[] {
  const inside = tasks.filter(({ parent }) => parent === id);
  return inside.length === 0 ? [id] : inside.flatMap((task) => leavesOf({ tasks }, task.id));
}

describe('a schedule', () => {
  it('breaks no link without a conflict that names it', () => {
    fc.assert(
      fc.property(networkArbitrary, (network) => {
        const found = scheduled(network);
        const points = (id: string) => {
          const dates = found.tasks.get(id);
          const kind = network.tasks.find((task) => task.id === id);
          const milestone = kind?.kind === 'milestone' || (kind?.kind === 'task' && kind.duration === 0);
          const start = 2 * (dates?.start ?? 0) + (dates?.endOfDay === true ? 1 : 0);
          if (milestone) return { start, finish: start };
          return { start, finish: typeof dates?.finish !== 'number' ? null : 2 * dates.finish + 1 };
        };
        const named = new Set(
          found.conflicts.map((one) => ('linkId' in one ? `${one.linkId} ${one.taskId}` : '')),
        );
        for (const link of network.links) {
          const calendar =
            network.calendars[network.tasks.find(({ id }) => id === link.to)?.calendar ?? 'usual'];
          // A summary is tested as a source by the oracle; here each of its tasks stands for itself.
          if (!calendar || leavesOf(network, link.from)[0] !== link.from) continue;
          for (const to of leavesOf(network, link.to)) {
            if (keeps(link, { from: points(link.from), to: points(to) }, calendar)) continue;
            const over = found.tasks.get(link.from)?.done === true || hasStarted(network, link);
            const history = hasStarted(network, { ...link, type: 'SS', from: to }) && over;
            expect(history || named.has(`${link.id} ${to}`), `${link.id} to ${to}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('puts all work that is not held on working days', () => {
    fc.assert(
      fc.property(networkArbitrary, (network) => {
        for (const [id, { start, finish, isSummary }] of scheduled(network).tasks) {
          const task = network.tasks.find((one) => one.id === id);
          const held = task?.kind === 'fixed' || hasBegun(task);
          const calendar = network.calendars[task?.calendar ?? 'usual'];
          if (isSummary || held || !calendar) continue;
          expect(works(calendar, start), `${id} starts`).toBe(true);
          if (finish !== null) expect(works(calendar, finish), `${id} finishes`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of tasks and links', () => {
    fc.assert(
      fc.property(networkArbitrary, fc.array(fc.nat(), { minLength: 21, maxLength: 21 }), (network, keys) => {
        const shuffle = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((one, i) => ({ one, key: keys[i % keys.length] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const { order: _, ...mine } = scheduled(network);
        const shuffled = { ...network, tasks: shuffle(network.tasks), links: shuffle(network.links) };
        const { order: __, ...theirs } = scheduled(shuffled);
        expect(theirs).toEqual(mine);
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is when every task is told to start no earlier than it does', () => {
    fc.assert(
      fc.property(networkArbitrary, (network) => {
        const plain = { ...network, tasks: network.tasks.map((task) => ({ ...task, constraint: null })) };
        const { tasks } = scheduled(plain);
        const told = plain.tasks.map((task): NetTask => {
          const day = tasks.get(task.id)?.start ?? null;
          return tasks.get(task.id)?.isSummary === true
            ? task
            : { ...task, constraint: { type: 'snet', day } };
        });
        const days = (found: Schedule) =>
          [...found.tasks].map(([id, { start, finish }]) => [id, start, finish]);
        expect(days(scheduled({ ...plain, tasks: told }))).toEqual(days(scheduled(plain)));
      }),
      { numRuns: 300 },
    );
  });

  it('lists every task after all it depends on', () => {
    fc.assert(
      fc.property(networkArbitrary, (network) => {
        const { order } = scheduled(network);
        for (const { from, to } of network.links)
          for (const before of leavesOf(network, from))
            for (const after of leavesOf(network, to))
              expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
      }),
      { numRuns: 120 },
    );
  });

  it('explains every task with a chain of tasks that are there', () => {
    fc.assert(
      fc.property(networkArbitrary, (network) => {
        const found = scheduled(network);
        for (const [id, { start }] of found.tasks) {
          const why = explain(network, found, id);
          expect(why?.start).toBe(start);
          expect(why?.chain.every((one) => found.tasks.has(one))).toBe(true);
          if (why?.driving.kind === 'link') expect(why.reasons[0]).toMatchObject({ type: 'link' });
        }
      }),
      { numRuns: 120 },
    );
  });
});

function hasBegun(task: NetTask | undefined): boolean {
  return task !== undefined && (task.actualStart !== null || task.actualFinish !== null);
}

function hasStarted({ tasks }: Network, { from, type }: NetLink): boolean {
  const task = tasks.find(({ id }) => id === from);
  return (type === 'SS' || type === 'SF') && hasBegun(task);
}

describe('sizes', () => {
  const base = readNetwork('A 1d');
  const chain = (count: number): Network => {
    const tasks = Array.from({ length: count }, (_, i) =>
      base.tasks.map((task) => ({ ...task, id: `t${i}` })),
    ).flat();
    const links = tasks.slice(1).map((task, i): NetLink => ({
      id: `l${i}`,
      from: `t${i}`,
      to: task.id,
      type: 'FS',
      lag: 0,
      lagUnit: 'working',
    }));
    return { ...base, tasks, links };
  };

  it('takes a chain of 20,000 tasks, one working day each', () => {
    const network = chain(20_000);
    const found = scheduled(network);
    // 19,999 working days after a Monday: 3,999 weeks and 4 days.
    expect(found.finish).toBe(addDays(base.start, 3999 * 7 + 4));
    expect([...found.tasks.values()].every(({ critical }) => critical)).toBe(true);
    expect(explain(network, found, 't19999')?.chain).toHaveLength(20_000);
    expect(wouldCycle(network, 't19999', 't0')).toHaveLength(20_001);
    expect(wouldCycle(network, 't0', 't19999')).toBe(null);
  });

  it('takes summaries 20,000 deep', () => {
    const { tasks } = chain(20_000);
    const nested = tasks.map((task, i) => ({ ...task, parent: i === 0 ? null : `t${i - 1}` }));
    const found = scheduled({ ...base, tasks: nested });
    expect(found.tasks.get('t0')).toMatchObject({ start: base.start, finish: base.start, level: 0 });
    expect(found.tasks.get('t19999')?.level).toBe(19_999);
  });

  it('takes no tasks at all, and tells when the work would not end before 2150', () => {
    expect(scheduled({ ...base, tasks: [] })).toMatchObject({ finish: base.start, conflicts: [] });
    const long = { ...chain(2), tasks: chain(2).tasks.map((task) => ({ ...task, duration: 20_000 })) };
    expect(fault(long)).toEqual({ type: 'beyond-range', task: 't1' });
  });
});

describe('cycles', () => {
  it('names the whole path, closed', () => {
    expect(fault(readNetwork('A 1d; B 1d; C 1d; A -FS-> B; B -SS-> C; C -FF-> A'))).toMatchObject({
      type: 'cycle',
    });
    const network = readNetwork('A 1d; B 1d; C 1d; A -FS-> B; B -FS-> C');
    expect(wouldCycle(network, 'C', 'A')).toEqual(['C', 'A', 'B', 'C']);
  });

  it('goes through summaries and their tasks', () => {
    const network = readNetwork('S summary; A 1d in S; B 1d; S -FS-> B');
    expect(wouldCycle(network, 'B', 'A')).toEqual(['B', 'A', 'S', 'B']);
    expect(wouldCycle(network, 'A', 'S')).toEqual(['A', 'S', 'A']);
    expect(wouldCycle(network, 'A', 'A')).toEqual(['A', 'A']);
    expect(wouldCycle(network, 'A', 'B')).toBe(null);
  });

  it('are found exactly where the tasks depend on each other', () => {
    fc.assert(
      fc.property(networkArbitrary, fc.nat(), fc.nat(), (network, a, b) => {
        const from = network.tasks[a % network.tasks.length]?.id ?? '';
        const to = network.tasks[b % network.tasks.length]?.id ?? '';
        const pairs = [...network.links, { from, to }].flatMap((link) =>
          leavesOf(network, link.from).flatMap((x) => leavesOf(network, link.to).map((y) => [x, y] as const)),
        );
        const reached = new Set(leavesOf(network, to));
        for (const one of reached) for (const [x, y] of pairs) if (x === one) reached.add(y);
        const cyclic = leavesOf(network, from).some((one) => reached.has(one));
        const path = wouldCycle(network, from, to);
        expect(path !== null).toBe(cyclic);
        if (path) expect([path[0], path.at(-1)]).toEqual([from, from]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('a network that cannot be right is refused with the reason', () => {
  const good = readNetwork('A 2d; B 1d; S summary; C 1d in S; A -FS-> B');
  // Files somebody else wrote keep to no types.
  const task = (change: object): Network => ({
    ...good,
    tasks: good.tasks.map((one) => (one.id === 'A' ? { ...one, ...change } : one)),
  });
  const link = (change: object): Network => ({
    ...good,
    links: good.links.map((one) => ({ ...one, ...change })),
  });
  const day = (text: string): Day | null => parseDay(text);

  it.each<[string, Network, object]>([
    ['two tasks of one id', task({ id: 'B' }), { type: 'duplicate-task', task: 'B' }],
    ['a parent that is not there', task({ parent: 'X' }), { type: 'unknown-parent', task: 'A', parent: 'X' }],
    ['a task inside itself', task({ parent: 'A' }), { type: 'parent-cycle', path: ['A', 'A'] }],
    ['a negative duration', task({ duration: -1 }), { type: 'bad-duration', task: 'A', value: -1 }],
    ['half a day', task({ duration: 0.5 }), { type: 'bad-duration', task: 'A', value: 0.5 }],
    ['progress over 100', task({ progress: 101 }), { type: 'bad-progress', task: 'A', value: 101 }],
    ['an unknown kind', task({ kind: 'hammock' }), { type: 'unknown-kind', task: 'A', value: 'hammock' }],
    [
      'a calendar that is not there',
      task({ calendar: 'x' }),
      { type: 'unknown-calendar', task: 'A', calendar: 'x' },
    ],
    ['no default calendar', { ...good, defaultCalendar: 'x' }, { type: 'unknown-calendar', task: null }],
    [
      'a constraint without a day',
      task({ constraint: { type: 'mso', day: null } }),
      { type: 'constraint-without-day' },
    ],
    [
      'an unknown constraint',
      task({ constraint: { type: 'soon', day: null } }),
      { type: 'unknown-constraint', value: 'soon' },
    ],
    ['fixed without days', task({ kind: 'fixed' }), { type: 'fixed-without-days', task: 'A' }],
    [
      'an end before the beginning',
      task({ actualStart: good.start, actualFinish: addDays(good.start, -1) }),
      { type: 'finish-before-start', task: 'A', what: 'actual' },
    ],
    ['a day in 1989', task({ actualStart: day('1989-12-31') }), { type: 'bad-date', field: 'actualStart' }],
    [
      'a day after 2150',
      { ...good, start: addDays(good.start, 50_000) },
      { type: 'bad-date', field: 'start' },
    ],
    ['a link to nothing', link({ to: 'X' }), { type: 'dangling-link', link: 'A B', missing: 'X' }],
    ['a link to itself', link({ to: 'A' }), { type: 'self-link', link: 'A B', task: 'A' }],
    [
      'a link into its own summary',
      link({ from: 'C', to: 'S' }),
      { type: 'family-link', summary: 'S', task: 'C' },
    ],
    ['an unknown link type', link({ type: 'XX' }), { type: 'unknown-link-type', link: 'A B', value: 'XX' }],
    [
      'lag in percent',
      link({ lag: 50, lagUnit: 'percent' }),
      { type: 'bad-lag', link: 'A B', value: '50 percent' },
    ],
    [
      'two links of one id',
      { ...good, links: [...good.links, ...good.links] },
      { type: 'duplicate-link', link: 'A B' },
    ],
    [
      'a calendar without a working day',
      { ...good, calendars: { plan: { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], extraWorkDays: [] } } },
      { type: 'no-working-day', calendar: 'plan' },
    ],
  ])('%s', (_, network, expected) => {
    expect(fault(good)).toBe(null);
    expect(fault(network)).toMatchObject(expected);
  });
});
