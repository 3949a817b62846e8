import type { WorksheetField } from '@shared/catalog/worksheet-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { ChoiceOption } from '../../ui/choice-field';

/** Words of the worksheet, each from its own file: ids are unique in a file, not over all of them. */
export interface WorksheetWords {
  readonly worksheet: CatalogText;
  readonly taxonomy: CatalogText;
  readonly services: CatalogText;
}

/** The options of a field with their words. `id` is the id of the field or column. */
export function optionsOf(
  id: string,
  ids: readonly string[],
  words: WorksheetWords,
): readonly ChoiceOption[] {
  if (id === 'information.incidentClasses')
    return ids.map((value) => option(value, words.taxonomy(value, 'name'), words.taxonomy(value, 'purpose')));
  const { worksheet } = words;
  return ids.map((value) =>
    option(value, worksheet(`${id}.${value}`, 'label'), worksheet(`${id}.${value}`, 'help')),
  );
}

function option(value: string, label: string, help: string): ChoiceOption {
  return help === '' ? { value, label } : { value, label, help };
}

/** Group sizes of lists that come in groups, in the order of the list. */
const GROUPS: Readonly<Record<string, readonly number[]>> = {
  // Reactive, proactive, security quality: the older list of CERT/CC and ENISA.
  'responsibilities.chosen': [4, 6, 6],
};

/** The options of a field in its groups; one group where the list has none. */
export function grouped<T>(id: string, options: readonly T[]): readonly (readonly T[])[] {
  const sizes = GROUPS[id];
  if (!sizes) return [options];
  let from = 0;
  return sizes.map((size) => options.slice(from, (from += size)));
}

/** Lists short enough to be read side by side on a wide screen. */
export function columnsOf(field: WorksheetField): number {
  return (field.options?.length ?? 0) > 4 ? 2 : 1;
}
