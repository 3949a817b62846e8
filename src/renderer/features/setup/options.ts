import { SETUP_FIELDS } from '@shared/catalog/setup';
import { identity } from '@shared/plan/identity';
import type { Identity } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import type { ChoiceOption } from '../../ui/choice-field';

/** Values of a choice with their words, in the order of the catalog. */
export function useOptions(field: string): readonly ChoiceOption[] {
  const words = useCatalogText('setup');
  const values = SETUP_FIELDS.find((entry) => entry.id === field)?.options ?? [];
  return values.map((value) => ({
    value,
    label: words?.(`${field}.${value}`, 'label') ?? '',
    help: words?.(`${field}.${value}`, 'help') ?? '',
  }));
}

const { preparedBy, sourcing, government } = identity.shape;

export function isPreparedBy(value: unknown): value is Identity['preparedBy'] {
  return preparedBy.safeParse(value).success;
}

export function isSourcing(value: unknown): value is Identity['sourcing'] {
  return sourcing.safeParse(value).success;
}

export function isGovernment(value: unknown): value is Identity['government'] {
  return government.safeParse(value).success;
}
