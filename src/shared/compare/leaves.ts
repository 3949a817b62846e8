import { isList, isObject, textOf, type Json } from './json';
import { showDay, showDecision, showFlag, showItemState, showNumber, showPerson, showText } from './shown';
import { leaf, type Leaf } from './spec';

export const TEXT = leaf(showText);
export const DAY = leaf(showDay);
export const NUMBER = leaf(showNumber);
export const FLAG = leaf(showFlag);

/** A leaf whose value is an id that must exist at `place/ID`; cleared when that entry is gone. */
export function pointer(show: Leaf['show'], place: (id: string, at: string) => string): Leaf {
  return leaf(show, {
    refs: (value, at) => (typeof value === 'string' ? [place(value, at)] : []),
    forget: (value, gone, at) => (typeof value === 'string' && gone(place(value, at)) ? null : value),
  });
}

/** A leaf whose value is a list of ids, each of which must exist at its place; those that are gone drop out. */
export function pointers(show: Leaf['show'], place: (id: string) => string): Leaf {
  return leaf(show, {
    refs: (value) =>
      isList(value) ? value.flatMap((id) => (typeof id === 'string' ? [place(id)] : [])) : [],
    forget: (value, gone) =>
      isList(value) ? value.filter((id) => typeof id !== 'string' || !gone(place(id))) : value,
  });
}

export const PERSON = pointer(showPerson, (id) => `people/${id}`);
export const DECISION = pointer(showDecision, (id) => `decisions/${id}`);
/** The chosen option of a decision, by the decision's own list. */
export const CHOSEN = pointer(
  (value, side) => {
    const options = side.decisions.flatMap((entry) => entry.options);
    return showText(options.find((option) => option.id === value)?.text ?? value, side);
  },
  (id, at) => `${at}/options/${id}`,
);

/** State, reason and history of an item: they tell one story and are taken together. */
export const ITEM_STATE: Leaf = leaf(showItemState, {
  refs: (value) =>
    changesOf(value)
      .map((change) => textOf(change, 'by'))
      .filter((by) => by !== '')
      .map((by) => `people/${by}`),
  forget(value, gone) {
    if (!isObject(value)) return value;
    const history = changesOf(value).map((change) =>
      isObject(change) && gone(`people/${textOf(change, 'by')}`) ? { ...change, by: null } : change,
    );
    return { ...value, history };
  },
});

function changesOf(value: Json): readonly Json[] {
  const history = isObject(value) ? value['history'] : undefined;
  return isList(history) ? history : [];
}
