import type { Beginning, Plan } from '@shared/plan/types';

type Money = Pick<Plan, 'staffing' | 'budget'>;
interface Entry {
  readonly id: string;
}
interface Pool {
  readonly poolId: (index: number) => string;
  /** New ids by old ones, of the lists outside staffing and budget. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Staffing and budget with the ids of all entries, and keys of records, taken from the pool. */
export function pooledMoney({ staffing, budget }: Money, pool: Pool): Money {
  const namer = namerOf({ staffing, budget }, pool);
  return { staffing: pooledStaffing(staffing, namer), budget: pooledBudget(budget, namer) };
}

interface Namer {
  /** An id of a list as it is called now; null stays null. */
  readonly name: <T extends string | null>(list: string, id: T) => T | string;
  readonly numbered: <T extends Entry>(entries: readonly T[]) => readonly T[];
  readonly keyed: <T>(table: Readonly<Record<string, T>>) => Readonly<Record<string, T>>;
  readonly line: (name: string) => string;
  readonly start: (start: Beginning) => Beginning;
}

function namerOf({ staffing, budget }: Money, { poolId, names }: Pool): Namer {
  const { positions, grades, training, tools, infrastructure } = staffing;
  const lists: Readonly<Record<string, readonly Entry[]>> = {
    ...{ position: positions, grade: grades, training, tool: tools, infrastructure },
    ...{ line: budget.lines, source: budget.sources, scenario: budget.scenarios },
  };
  const own = new Map(
    Object.entries(lists).map(([list, entries]) => [
      list,
      new Map(entries.map(({ id }, index) => [id, poolId(index)])),
    ]),
  );
  const name: Namer['name'] = (list, id) =>
    id === null ? id : ((own.get(list) ?? names.get(list))?.get(id) ?? id);
  return {
    name,
    numbered: (entries) => entries.map((entry, index) => ({ ...entry, id: poolId(index) })),
    keyed: (table) => Object.fromEntries(Object.values(table).map((value, index) => [poolId(index), value])),
    line(text) {
      const [kind = '', id = ''] = text.split(':');
      return kind === 'contingency' ? text : `${kind}:${name(kind, id)}`;
    },
    start: (start) => ({ ...start, task: name('tasks', start.task) }),
  };
}

function pooledStaffing(staffing: Money['staffing'], namer: Namer): Money['staffing'] {
  const { name, numbered, keyed } = namer;
  const begun = <T extends Entry & { readonly start: Beginning }>(entries: readonly T[]): readonly T[] =>
    numbered(entries).map((entry) => ({ ...entry, start: namer.start(entry.start) }));
  const owned = <T extends { readonly owner: string | null }>(entry: T): T => ({
    ...entry,
    owner: name('people', entry.owner),
  });
  return {
    ...staffing,
    settings: { ...staffing.settings, answers: keyed(staffing.settings.answers) },
    grades: numbered(staffing.grades),
    // Levels stand under ids of the catalog: those of own skills are not among them.
    skills: numbered(staffing.skills).map((entry) => ({ ...entry, id: `own-${entry.id}` })),
    outside: keyed(staffing.outside),
    demand: keyed(staffing.demand),
    positions: begun(staffing.positions).map((entry) => ({
      ...entry,
      person: name('people', entry.person),
      grade: name('grade', entry.grade),
      reportsTo: name('position', entry.reportsTo),
      backup: name('position', entry.backup),
      wanted: keyed(entry.wanted),
      held: keyed(entry.held),
    })),
    training: begun(staffing.training).map((entry) => ({
      ...entry,
      position: name('position', entry.position),
    })),
    tools: begun(staffing.tools).map((entry) => owned({ ...entry, criteria: numbered(entry.criteria) })),
    infrastructure: begun(staffing.infrastructure).map(owned),
  };
}

function pooledBudget(budget: Money['budget'], namer: Namer): Money['budget'] {
  const { name, numbered, keyed, line, start } = namer;
  return {
    ...budget,
    settings: { ...budget.settings, scenario: name('scenario', budget.settings.scenario) },
    rates: numbered(budget.rates),
    lines: numbered(budget.lines).map((entry) => ({
      ...entry,
      owner: name('people', entry.owner),
      start: { ...start(entry.start), position: name('position', entry.start.position) },
    })),
    sources: numbered(budget.sources).map((entry) => ({
      ...entry,
      stakeholder: name('register', entry.stakeholder),
      receipts: numbered(entry.receipts),
    })),
    allocations: numbered(budget.allocations).map((entry) => ({
      ...entry,
      source: name('source', entry.source),
      line: line(entry.line),
    })),
    spendings: numbered(budget.spendings).map((entry) => ({ ...entry, line: line(entry.line) })),
    scenarios: numbered(budget.scenarios).map((entry) => ({
      ...entry,
      assumptions: {
        ...entry.assumptions,
        contingency: keyed(entry.assumptions.contingency),
        leftOut: entry.assumptions.leftOut.map(line),
      },
    })),
  };
}
