import type { Plan } from '../plan/types';
import { isObject, textOf, type Json } from './json';
import { pointer, pointers } from './leaves';
import { NOTHING, showChoice, showDay, showIds, showParts, type Show } from './shown';
import { leaf, type Leaf } from './spec';
import { showTask } from './timeline-shown';
import { catalogWord, own, term, type Term, type Word, type WordFamily } from './words';

const showNames = (family: WordFamily, prefix: string): Leaf =>
  leaf(showIds((id) => catalogWord(family, `${prefix}-${id}`, 'name')));
export const ROLE = showNames('staffing', 'stf-r');
export const ROLE_TASKS = showNames('staffing', 'stf-t');
export const PURPOSE = showNames('tools', 'tool-p');
export const INFRASTRUCTURE_KIND = showNames('tools', 'tool-i');
export const CATEGORY = showNames('budget', 'bud-c');
export const TYPICAL_LINE = showNames('budget', 'bud-l');

export function categoryWord(id: string): Word {
  return catalogWord('budget', `bud-c-${id}`, 'name');
}

/** The name of a skill: the catalog's, or the team's own. */
export function skillWord(id: string, ...plans: readonly Plan[]): Word {
  for (const plan of plans) {
    const mine = plan.staffing.skills.find((entry) => entry.id === id);
    if (mine) return own(mine.name);
  }
  return catalogWord('staffing', `stf-s-${id}`, 'name');
}
export const skillPlace = (id: string): string => `staffing/skills/${id}`;
export const SKILL_LIST = pointers(
  showIds((id, side) => skillWord(id, side)),
  skillPlace,
);

export const positionPlace = (id: string): string => `staffing/positions/${id}`;
/** The name of a position: the team's own, else its role. */
export function positionName(title: string, role: string): Word {
  return title.trim() !== '' || role === '' ? own(title) : catalogWord('staffing', `stf-r-${role}`, 'name');
}
export function positionWord(id: string, side: Plan): Word {
  const entry = side.staffing.positions.find((known) => known.id === id);
  return entry ? positionName(entry.title, entry.role ?? '') : own(id);
}
export const POSITION = pointer(showIds(positionWord), positionPlace);
export const GRADE = pointer(
  showIds((id, side) => own(side.staffing.grades.find((entry) => entry.id === id)?.name ?? id)),
  (id) => `staffing/grades/${id}`,
);

const taskPlace = (id: string): string => `timeline/tasks/${id}`;
const STARTS = { task: taskPlace, position: positionPlace } as const;
const startKeys = ['task', 'position'] as const;
/** A day, a task or, for a line of the budget, a position; without what it names, when that is gone, none of them. */
export const BEGINNING: Leaf = leaf(
  showParts([
    ['day', 'on', showDay],
    ['task', 'withTask', showTask],
    ['position', 'withPosition', showIds(positionWord)],
  ]),
  {
    refs: (value) =>
      startKeys.flatMap((key) => (textOf(value, key) === '' ? [] : [STARTS[key](textOf(value, key))])),
    forget: (value, gone) =>
      startKeys.reduce<Json>(
        (start, key) =>
          isObject(start) && gone(STARTS[key](textOf(start, key))) ? { ...start, [key]: null } : start,
        value,
      ),
  },
);

/** Minor units of the plan's currency. */
export const AMOUNT: Leaf = leaf((value, side) => showMinor(value, side.identity.currency));

function showMinor(value: Json, currency: string): ReturnType<Show> {
  return typeof value === 'number' ? { type: 'money', minor: value, currency } : NOTHING;
}

/** An amount under `key` with the currency beside it. */
export function showMoney(key: string): Show {
  return (value) => showMinor(isObject(value) ? (value[key] ?? null) : null, textOf(value, 'currency'));
}

/** Money that arrived, in the currency of its source. */
export const showReceipt: Show = (value, side) => {
  const id = textOf(value, 'id');
  const on = textOf(value, 'on');
  const source = side.budget.sources.find(({ receipts }) =>
    receipts.some((receipt) => receipt.id === id && receipt.on === on),
  );
  const amount = isObject(value) ? (value['amount'] ?? null) : null;
  return {
    type: 'fields',
    fields: [
      { label: term('on'), value: showDay(on, side) },
      { label: term('amount'), value: showMinor(amount, source?.currency ?? side.identity.currency) },
      { label: term('note'), value: { type: 'text', text: textOf(value, 'note') } },
    ],
  };
};

/** A whole number that stands for a part of it: 250 basis points are 2.5 percent. */
function scaled(by: number): Leaf {
  return leaf((value) => (typeof value === 'number' ? { type: 'number', value: value / by } : NOTHING));
}
/** Basis points, told in percent. */
export const PERCENT = scaled(100);
export const QUANTITY = scaled(10_000);
export const MINUTES = scaled(60);

export const MONTH: Leaf = leaf((value) =>
  typeof value === 'string' ? { type: 'month', month: value } : NOTHING,
);

/** The name of a piece of infrastructure: the team's own, else that of its kind. */
export function infrastructureName(name: string, item: string): Word {
  return name.trim() !== '' || item === '' ? own(name) : catalogWord('tools', `tool-i-${item}`, 'name');
}

const LINE_LISTS: Readonly<Record<string, string>> = {
  line: 'budget/lines',
  position: 'staffing/positions',
  training: 'staffing/training',
  tool: 'staffing/tools',
  infrastructure: 'staffing/infrastructure',
};

/**
 * Place of what a line of the worksheet stands for. The reserve of a category and pay for being on call have none: they
 * are never gone.
 */
export function linePlace(name: string): string {
  const [kind = '', id = ''] = name.split(':');
  return `${LINE_LISTS[kind] ?? 'budget/contingency'}/${id}`;
}

/** The name of a line of the worksheet, typed or fed. */
export function lineWord(name: string, side: Plan): Word {
  const [kind = '', id = ''] = name.split(':');
  const { training, tools, infrastructure } = side.staffing;
  if (kind === 'position') return positionWord(id, side);
  if (kind === 'cover') return catalogWord('budget', 'bud-l-onCallPay', 'name');
  const item = kind === 'infrastructure' ? infrastructure.find((entry) => entry.id === id) : undefined;
  if (item) return infrastructureName(item.name, item.item ?? '');
  const named: Readonly<Record<string, string | undefined>> = {
    line: side.budget.lines.find((entry) => entry.id === id)?.name,
    training: training.find((entry) => entry.id === id)?.title,
    tool: tools.find((entry) => entry.id === id)?.name,
  };
  return kind === 'contingency' ? categoryWord(id) : own(named[kind] ?? id);
}
export const showLine = showIds(lineWord);

const SCENARIO_TERMS: Readonly<Record<string, Term>> = {
  ...{ lean: 'lean', recommended: 'recommended', full: 'fullScenario', own: 'ownKind' },
} as const;
export const showScenarioKind = showChoice(SCENARIO_TERMS);

/** The name of a scenario: the team's own, else that of its kind. */
export function scenarioName(name: string, kind: string): Word {
  const known = SCENARIO_TERMS[kind];
  return name.trim() === '' && known ? term(known) : own(name);
}
export function scenarioWord(id: string, side: Plan): Word {
  const entry = side.budget.scenarios.find((known) => known.id === id);
  return entry ? scenarioName(entry.name, entry.kind) : own(id);
}
