import type { Plan } from '../plan/types';
import { isEmpty, isList, isObject, textOf, type Json } from './json';
import { catalogWord, own, term, type Term, type Word } from './words';

/** A value as it is shown to a person: old beside new. */
export type Shown =
  | { readonly type: 'empty' }
  /** Free text, Markdown or one line. Data, never markup. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'number'; readonly value: number }
  /** A month `YYYY-MM`. */
  | { readonly type: 'month'; readonly month: string }
  /** Minor units of a currency, ISO 4217. */
  | { readonly type: 'money'; readonly minor: number; readonly currency: string }
  | { readonly type: 'words'; readonly words: readonly Word[] }
  /** Parts with names: a whole entry, or a value that belongs together. */
  | { readonly type: 'fields'; readonly fields: readonly ShownField[] };

export interface ShownField {
  readonly label: Word;
  readonly value: Shown;
}

export const NOTHING: Shown = { type: 'empty' };

/** Turns a value of the plan `side` into what is shown. */
export type Show = (value: Json, side: Plan) => Shown;

/** A text, number or id as text. */
function plain(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Wraps a rule so that an empty value is shown as nothing. */
function unlessEmpty(rule: Show): Show {
  return (value, side) => (isEmpty(value) ? NOTHING : rule(value, side));
}

export const showText = unlessEmpty((value) => ({ type: 'text', text: plain(value) }));
export const showDay = unlessEmpty((value) => ({ type: 'day', day: plain(value) }));
export const showNumber = unlessEmpty((value) => ({ type: 'number', value: Number(value) }));

/** Yes or no. */
export const showFlag: Show = (value) => ({ type: 'words', words: [term(value === true ? 'yes' : 'no')] });

/** One id or a list of ids, each with a name. */
export function showIds(word: (id: string, side: Plan) => Word): Show {
  return unlessEmpty((value, side) => ({
    type: 'words',
    words: (isList(value) ? value : [value]).map((id) => word(plain(id), side)),
  }));
}

/** A value of a closed list whose words are terms of this folder. */
export function showTerms(terms: readonly Term[]): Show {
  return showIds((id) => {
    const known = terms.find((entry) => entry === id);
    return known ? term(known) : own(id);
  });
}

/** A value of a closed list, each with the term that names it. */
export function showChoice(terms: Readonly<Record<string, Term>>): Show {
  const known = new Map(Object.entries(terms));
  return showIds((id) => {
    const name = known.get(id);
    return name ? term(name) : own(id);
  });
}

/** Values that belong together, by key: each with a name, empty ones left out. */
export function showParts(parts: readonly (readonly [string, Term, Show])[]): Show {
  return (value, side) => {
    if (!isObject(value)) return NOTHING;
    const fields = parts
      .map(([key, label, show]) => ({ label: term(label), value: show(value[key] ?? null, side) }))
      .filter(isFilled);
    return fields.length === 0 ? NOTHING : { type: 'fields', fields };
  };
}

export const showPerson = showIds((id, side) =>
  own(side.people.find((entry) => entry.id === id)?.name ?? ''),
);
export const showDecision = showIds((id, side) =>
  own(side.decisions.find((entry) => entry.id === id)?.question ?? ''),
);
/** TLP labels are data and never translated. */
export const showTlp = showIds((label) => own(`TLP:${label}`));
export const showService = showIds((id) => catalogWord('services', id, 'name'));

/** The name of an item of a stage: the catalog's, or the team's own. */
export function itemWord(id: string, ...plans: readonly Plan[]): Word {
  for (const plan of plans) {
    const mine = plan.stages.customItems.find((entry) => entry.id === id);
    if (mine) return own(mine.title);
  }
  return catalogWord(stageOfId(id) ?? 'stage1', id, 'title');
}

/** The stage of a catalog id, which begins with `s1-` to `s5-` (held by a test); null for own ids. */
export function stageOfId(id: string): 'stage1' | 'stage2' | 'stage3' | 'stage4' | 'stage5' | null {
  const digit = /^s([1-5])-/.exec(id)?.[1];
  if (digit === '1') return 'stage1';
  if (digit === '2') return 'stage2';
  if (digit === '3') return 'stage3';
  if (digit === '4') return 'stage4';
  return digit === '5' ? 'stage5' : null;
}

/** What a risk or decision is about. */
export const showLink = unlessEmpty((value, side) => {
  const id = textOf(value, 'id');
  switch (textOf(value, 'kind')) {
    case 'item':
      return { type: 'words', words: [itemWord(id, side)] };
    case 'service':
      return { type: 'words', words: [catalogWord('services', id, 'name')] };
    default:
      return { type: 'words', words: [catalogWord('worksheet', id, id.includes('.') ? 'label' : 'title')] };
  }
});

/** State with its reason, and the day and state of each change behind it. */
export const showItemState: Show = (value, side) => {
  if (!isObject(value)) return NOTHING;
  const state: ShownField = { label: term('state'), value: showState(value['state'] ?? null, side) };
  const reason: ShownField = { label: term('reason'), value: showText(value['reason'] ?? null, side) };
  const history = (isList(value['history']) ? value['history'] : []).map((change): ShownField => ({
    label: term('history'),
    value: {
      type: 'fields',
      fields: [
        { label: term('on'), value: showDay(textOf(change, 'on'), side) },
        { label: term('state'), value: showState(textOf(change, 'state'), side) },
        { label: term('by'), value: showPerson(textOf(change, 'by'), side) },
      ],
    },
  }));
  return { type: 'fields', fields: [state, reason, ...history].filter(isFilled) };
};
const showState = showTerms(['notStarted', 'inProgress', 'blocked', 'done', 'notApplicable']);

export function isFilled(field: ShownField): boolean {
  return field.value.type !== 'empty';
}
