import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '@shared/commands/command';
import { setIdentity } from '@shared/commands/identity';
import { replacePlan } from '@shared/commands/replace';
import { crossChecks } from '@shared/plan/cross-checks';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import {
  EMPTY_HISTORY,
  HISTORY_CAP,
  MERGE_WINDOW_MS,
  record,
  redo,
  undo,
  type History,
} from '@renderer/state/history';
import type { Trial } from '@test/builders/command-attempts';
import { COMMAND_TABLE } from '@test/builders/command-table';
import { planArbitrary } from '@test/builders/plan-arbitrary';
import { buildPlan, retitled } from '@test/builders/plan-builder';

const TEXTS = ['', 'One line', 'Two\n\nparagraphs'];

/** A desk with one plan on it, as the document store keeps it, and beside it every state there was. */
class Desk {
  plan: Plan;
  history: History = EMPTY_HISTORY;
  now = 0;
  /** The oracle: all states in a row, what was undone and then edited over cut off. */
  states: readonly Plan[];
  index = 0;

  constructor(start: Plan) {
    this.plan = start;
    this.states = [start];
  }

  apply<Args>(command: Command<Args>, args: Args): void {
    const result = command.run(this.plan, args);
    if (!result.ok || result.value === this.plan) return;
    const { plan: before, now } = this;
    const step = { before, labelKey: command.labelKey, mergeKey: command.mergeKey(args), now };
    this.history = record(this.history, step);
    this.plan = result.value;
    this.states = [...this.states.slice(0, this.index + 1), this.plan];
    this.index += 1;
  }

  /** One step; each must lead to a state there was, on the right side of where the desk stands. */
  move(direction: 'undo' | 'redo'): boolean {
    const moved = direction === 'undo' ? undo(this.history, this.plan) : redo(this.history, this.plan);
    if (!moved) return false;
    ({ plan: this.plan, history: this.history } = moved);
    const { states, index, plan } = this;
    this.index = direction === 'undo' ? states.lastIndexOf(plan, index - 1) : states.indexOf(plan, index + 1);
    expect(this.index, `${direction} leads to a state on its side`).toBeGreaterThanOrEqual(0);
    return true;
  }

  all(direction: 'undo' | 'redo'): void {
    while (this.move(direction));
  }
}

/** One act of a person: which command, by what choices, how often in a row, how long after the last one. */
const act = fc.record({
  which: fc.constantFrom(...Object.keys(COMMAND_TABLE), 'undo', 'redo'),
  choices: fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 }),
  times: fc.integer({ min: 1, max: 3 }),
  pause: fc.constantFrom(10, MERGE_WINDOW_MS + 1),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(desk: Desk, donor: Plan, list: readonly Act[]): void {
  list.forEach(({ which, choices, times, pause }, turn) => {
    for (let time = 0; time < times; time += 1) {
      desk.now += pause;
      if (which === 'undo' || which === 'redo') {
        desk.move(which);
        continue;
      }
      let asked = 0;
      const trial: Trial = {
        plan: desk.plan,
        donor,
        pick: (values) => values[(choices[asked++ % choices.length] ?? 0) % Math.max(1, values.length)],
        freshId: () => `fresh-${turn}-${time}`,
        text: TEXTS[((choices[0] ?? 0) + time) % TEXTS.length] ?? '',
      };
      COMMAND_TABLE[which]?.(trial, (command, args) => {
        desk.apply(command, args);
      });
    }
  });
}

const acts = fc.array(act, { minLength: 1, maxLength: 60 });

test('whatever was done, undoing everything gives the start and redoing everything the end', () => {
  fc.assert(
    fc.property(planArbitrary(), planArbitrary(), acts, (start, donor, list) => {
      const desk = new Desk(start);
      perform(desk, donor, list);
      const end = desk.states.at(-1);
      desk.all('redo');
      expect(desk.plan).toBe(end);
      desk.all('undo');
      expect(desk.plan).toBe(start);
      desk.all('redo');
      expect(desk.plan).toBe(end);
    }),
    { numRuns: 150 },
  );
});

test('whatever was done, the plan stays one that can be saved and opened again', () => {
  fc.assert(
    fc.property(planArbitrary(), planArbitrary(), acts, (start, donor, list) => {
      const desk = new Desk(start);
      perform(desk, donor, list);
      expect(planSchema.safeParse(desk.plan).error).toBeUndefined();
      expect(crossChecks(desk.plan)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('every command of the program takes part', async () => {
  const folder = resolve(import.meta.dirname, '../../src/shared/commands');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found: string[] = [];
  for (const file of files) {
    const module: unknown = await import(resolve(folder, file));
    found.push(...commandIds(module));
  }
  expect(Object.keys(COMMAND_TABLE).toSorted()).toEqual([...new Set(found)].toSorted());
});

/** Ids of the commands in a module: exported alone, or together as those of a register. */
function commandIds(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'run' in value && typeof value.id === 'string') return [value.id];
  return Object.values(value).flatMap(commandIds);
}

test('only the newest steps are kept', () => {
  const desk = new Desk(buildPlan());
  const titles = Array.from({ length: HISTORY_CAP + 5 }, (_, index) => `Title ${index}`);
  for (const title of titles) desk.apply(replacePlan, { plan: retitled(desk.plan, title) });
  desk.all('undo');
  // Five of 205 steps fell away: the fifth title is as far back as one can go.
  expect(desk.plan.identity.title).toBe('Title 4');
});

/** Types a title `pause` ms after the last act. */
function type(desk: Desk, title: string, pause: number): void {
  desk.now += pause;
  desk.apply(setIdentity, { patch: { title } });
}

test('a burst of typing in one field is one step; a pause begins another', () => {
  const desk = new Desk(buildPlan());
  for (const title of ['N', 'Na', 'Nat']) type(desk, title, 200);
  type(desk, 'Nati', MERGE_WINDOW_MS + 1);
  desk.move('undo');
  expect(desk.plan.identity.title).toBe('Nat');
  desk.move('undo');
  expect(desk.plan).toBe(desk.states[0]);
});

test('typing after a redo is a step of its own', () => {
  const desk = new Desk(buildPlan());
  type(desk, 'One', 10);
  desk.move('undo');
  desk.move('redo');
  type(desk, 'Two', 10);
  desk.move('undo');
  expect(desk.plan.identity.title).toBe('One');
});

test('typing after an undo is a step of its own, also in the field typed in before', () => {
  const desk = new Desk(buildPlan());
  type(desk, 'One', 10);
  desk.apply(replacePlan, { plan: retitled(desk.plan, 'Two') });
  desk.move('undo');
  type(desk, 'Three', 10);
  desk.move('undo');
  expect(desk.plan.identity.title).toBe('One');
});
