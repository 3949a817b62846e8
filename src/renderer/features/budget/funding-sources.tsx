import { useMemo } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { stakeholderName } from '@shared/stakeholders';
import type { FundingSource } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { Worksheet } from '../../ui/worksheet/worksheet';
import { useWords } from '../../ui/words';
import { usedCurrencies } from './currencies';
import { sourceColumns, type SourceColumn } from './funding-columns';
import { addSource, newSource, removeSources, writeSources } from './funding-edits';
import { sourceRowId, withSourcePatch } from './funding-row';
import { paysForText } from './pays-for';
import { useRated } from './use-rated';

/** The worksheet of funding sources. */
export function FundingSources({ words }: { readonly words: CatalogText }) {
  const { t } = useWords();
  const money = useMoney(t);
  const sources = usePlan((plan) => plan.budget.sources);
  const { funding } = useBudget();
  const columns = useColumns(words);
  const selected = useSession(({ selection }) => (selection?.kind === 'fundingSource' ? selection.id : null));
  const rows = useMemo(() => sources.map((source, index) => ({ source, order: index + 1 })), [sources]);
  const identity = usePlan((plan) => plan.identity);
  const blank = useMemo(() => ({ source: { ...newSource('', identity), id: '' }, order: 0 }), [identity]);
  const total = money.show(funding.sources.reduce((sum, { amount }) => sum + amount, 0));
  return (
    <Worksheet
      label={t('budget-funding.grid')}
      {...{ columns, rows, selected }}
      rowId={sourceRowId}
      apply={withSourcePatch}
      footer={[{ id: 'all', head: t('budget-funding.all_sources'), cells: { amount: total } }]}
      onSelect={openSource}
      onEdit={(changes) => writeSources(t, changes)}
      onRemove={removeSources}
      paste={{
        blank,
        onPaste: ({ changes, added }) =>
          writeSources(
            t,
            changes,
            added.map((patches) =>
              patches.reduce<FundingSource>((source, patch) => ({ ...source, ...patch }), {
                ...blank.source,
                id: newId(),
              }),
            ),
          ),
      }}
      add={{
        label: t('budget-funding.add_label'),
        placeholder: t('budget-funding.add_hint'),
        button: t('budget-funding.add'),
        onAdd: (name) => addSource(name, identity),
      }}
      empty={<NoSources />}
    />
  );
}

function openSource(id: string): void {
  select({ kind: 'fundingSource', id });
}

function useColumns(words: CatalogText): readonly SourceColumn[] {
  const { t, language } = useWords();
  const money = useMoney(t);
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePlan((plan) => plan.people);
  const rated = useRated();
  return useMemo(
    () =>
      sourceColumns({
        ...{ t, money, language },
        rated,
        currencies: usedCurrencies(rated),
        bodies: register.map((entry) => ({ value: entry.id, label: stakeholderName({ people }, entry) })),
        paysFor: (source) => paysForText(source, { t, words }),
        openDetails: openSource,
      }),
    [t, money, language, rated, register, people, words],
  );
}

function NoSources() {
  const { t } = useWords();
  return (
    <div>
      <p>{t('budget-funding.empty_why')}</p>
      <p>{t('budget-funding.empty_how')}</p>
    </div>
  );
}
