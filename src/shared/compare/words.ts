import type { StageId } from '../catalog/types';

/**
 * Names of fields and values that no catalog holds. The renderer has a word for each, by type
 * (`copies.term_<term>` of the interface words).
 */
export const TERMS = [
  'accept',
  'action',
  'after',
  'approvals',
  'aroundTheClock',
  'avoid',
  'before',
  'blocked',
  'by',
  'capacity',
  'cause',
  'change',
  'chosen',
  'closed',
  'completed',
  'decidedBy',
  'decidedOn',
  'decision',
  'done',
  'draft',
  'due',
  'effect',
  'email',
  'evidence',
  'extended',
  'file',
  'final',
  'functions',
  'goodLooksLike',
  'history',
  'hours',
  'how',
  'impact',
  'inProgress',
  'item',
  'kind',
  'later',
  'laterMonth',
  'launch',
  'likelihood',
  'link',
  'meaning',
  'name',
  'narrative',
  'no',
  'notApplicable',
  'notOffered',
  'notStarted',
  'note',
  'notes',
  'officeHours',
  'omitEmpty',
  'on',
  'onCall',
  'open',
  'operators',
  'option',
  'options',
  'order',
  'organization',
  'owner',
  'person',
  'phone',
  'question',
  'rationale',
  'reaction',
  'reason',
  'record',
  'reduce',
  'reopened',
  'replacement',
  'resolution',
  'response',
  'retired',
  'role',
  'sharedWith',
  'signedOn',
  'stage',
  'stageLog',
  'started',
  'state',
  'status',
  'target',
  'term',
  'theme',
  'themeOrder',
  'title',
  'transfer',
  'treatment',
  'trigger',
  'unnamed',
  'version',
  'versions',
  'web',
  'why',
  'yes',
] as const;
export type Term = (typeof TERMS)[number];

export type WordFamily = StageId | 'services' | 'worksheet' | 'setup' | 'taxonomy' | 'conops';

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
