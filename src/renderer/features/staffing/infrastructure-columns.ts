import { INFRASTRUCTURE_ITEMS } from '@shared/catalog/tools-infrastructure';
import { INFRASTRUCTURE_STATES } from '@shared/plan/staffing';
import type { InfrastructureItem } from '@shared/plan/types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import { INFRASTRUCTURE_STATE_WORDS } from './thing-words';
import {
  amountColumn,
  choiceParts,
  done,
  ownerColumn,
  refused,
  startColumns,
  type ThingParts,
} from './thing-columns';

export type InfrastructurePatch = Partial<Omit<InfrastructureItem, 'id'>>;

/** Name of an item: the team's own, else that of the catalog. */
export function itemName(
  { name, item }: Pick<InfrastructureItem, 'name' | 'item'>,
  tools: CatalogText,
): string {
  if (name !== '' || item === null) return name;
  return isKnown(item) ? tools(`tool-i-${item}`, 'name') : item;
}

const isKnown = (item: string): boolean => INFRASTRUCTURE_ITEMS.some(({ id }) => id === item);

/** The item of the catalog of that name, or null. */
export function itemNamed(name: string, tools: CatalogText): string | null {
  const wanted = name.trim().toLocaleLowerCase();
  const found = INFRASTRUCTURE_ITEMS.find(
    ({ id }) => tools(`tool-i-${id}`, 'name').toLocaleLowerCase() === wanted,
  );
  return found?.id ?? null;
}

/** The columns of infrastructure, in their order. */
export function infrastructureColumns(
  parts: ThingParts,
  tools: CatalogText,
): readonly WorksheetColumn<InfrastructureItem, InfrastructurePatch>[] {
  const { t, money } = parts;
  const { currency } = money;
  const states = INFRASTRUCTURE_STATES.map((value) => ({
    value,
    label: t(INFRASTRUCTURE_STATE_WORDS[value]),
  }));
  const names = INFRASTRUCTURE_ITEMS.map(({ id }) => tools(`tool-i-${id}`, 'name'));
  const choices = names.map((name) => ({ value: name, label: name }));
  return [
    {
      ...{ id: 'name', head: t('staffing-infrastructure.col_name'), width: 240, kind: 'text' },
      text: (row) => itemName(row, tools),
      choices: () => choices,
      parse(text, row) {
        const name = text.trim();
        if (name === '')
          return row.item === null ? refused(t('staffing-infrastructure.name_needed')) : done({ name: '' });
        const item = itemNamed(name, tools);
        return done(item === null ? { name } : { item, name: '' });
      },
    },
    {
      ...choiceParts(
        { id: 'state', head: t('staffing-tools.col_state'), width: 120 },
        states,
        ({ state }: InfrastructureItem) => state,
      ),
      parse(text) {
        const state = INFRASTRUCTURE_STATES.find((known) => known === text);
        return state ? done({ state }) : refused(t('staffing-infrastructure.state_missing'));
      },
    },
    amountColumn('oneOff', { head: t('staffing-tools.col_one_off', { currency }), money }, (oneOff) => ({
      oneOff,
    })),
    amountColumn('yearly', { head: t('staffing-tools.col_yearly', { currency }), money }, (yearly) => ({
      yearly,
    })),
    ...startColumns(parts),
    ownerColumn(parts),
  ];
}
