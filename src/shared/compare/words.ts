import type { StageId } from '../catalog/types';
import { MONEY_TERMS } from './money-terms';
import { STAKEHOLDER_TERMS } from './stakeholder-terms';
import { PLAN_TERMS } from './terms';

/**
 * Names of fields and values that no catalog holds. The renderer has a word for each, by type
 * (`copies.term_<term>` of the interface words).
 */
export const TERMS = [...PLAN_TERMS, ...STAKEHOLDER_TERMS, ...MONEY_TERMS] as const;
export type Term = (typeof TERMS)[number];

export type WordFamily =
  | StageId
  | 'services'
  | 'worksheet'
  | 'setup'
  | 'taxonomy'
  | 'conops'
  | 'timeline'
  | 'stakeholders'
  | 'staffing'
  | 'tools'
  | 'budget';

/** Something with a name: the engine says what is meant, the renderer says it in the reader's language. */
export type Word =
  | { readonly from: 'catalog'; readonly family: WordFamily; readonly id: string; readonly part: string }
  | { readonly from: 'term'; readonly term: Term }
  /** Words of the team itself, shown as they are. */
  | { readonly from: 'own'; readonly text: string }
  | {
      readonly from: 'intl';
      readonly kind: 'region' | 'language' | 'currency' | 'weekday';
      readonly code: string;
    };

export function term(name: Term): Word {
  return { from: 'term', term: name };
}

/** The team's own name of a thing; one without a name is called that. */
export function own(text: string): Word {
  return text.trim() === '' ? term('unnamed') : { from: 'own', text };
}

/** A word of the catalog; `part` is `title`, `label` or `name`. */
export function catalogWord(family: WordFamily, id: string, part: string): Word {
  return { from: 'catalog', family, id, part };
}
