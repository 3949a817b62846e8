import type { ChoiceOption } from './choice-field';
import type { PersonOption } from './person-picker';

/** A record of a small list; its fields are read and written by column key. */
export type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * A column. `line` text, `choice` null or a value, `flag` boolean, `person` null or an id, `day` null or
 * `YYYY-MM-DD` are edited in the cell; `choices` (list of values) and `markdown` open below the row.
 */
export interface EntryColumn {
  readonly key: string;
  readonly label: string;
  readonly help?: string;
  readonly kind: 'line' | 'markdown' | 'choice' | 'choices' | 'flag' | 'person' | 'day';
  /** For `choice` and `choices`. */
  readonly options?: readonly ChoiceOption[];
  /** The value may not be empty. */
  readonly required?: boolean;
  /** Width in px where the usual one of its kind does not fit. */
  readonly width?: number;
}

/** What a person column needs. */
export interface EntryPeople {
  readonly people: readonly PersonOption[];
  readonly createPerson: (name: string) => string;
}
