import { Button, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import { sourceCommands } from '@shared/commands/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { COST_PHASES, LINE_NATURES } from '@shared/plan/budget';
import type { FundingSource } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { ChoicesField } from '../../ui/choices-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';
import { moveSource, removeSources } from './funding-edits';
import { AboutSource } from './funding-guidance';
import { FundingReceipts } from './funding-receipts';
import type { SourcePatch } from './funding-row';
import { SOURCE_KIND_WORDS } from './funding-words';
import { NATURE_WORDS, PHASE_WORDS } from './line-words';
import { useMonthText } from './month-text';
import classes from './budget.module.css';

/** Inspector of a funding source: what it pays, what it may pay for, and what has come of it. */
export function FundingSourcePanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const words = useCatalogText('budget');
  const source = usePlan((plan) => plan.budget.sources.find((one) => one.id === id));
  if (!words) return null;
  if (!source) return <Text c="dimmed">{t('budget-funding.gone')}</Text>;
  return (
    <div className={classes.panel}>
      <PanelTitle kicker={t(SOURCE_KIND_WORDS[source.kind])} title={source.name} />
      <Pays id={id} />
      <Order id={id} />
      <Terms source={source} words={words} />
      <AboutSource source={source} words={words} />
      <FundingReceipts source={source} />
      <MarkdownField
        label={t('budget.panel_note')}
        minRows={3}
        value={source.note}
        onChange={(note) => set(id, { note })}
      />
      <RemovePart label={t('budget-funding.remove')} onRemove={() => removeSources([id])} />
    </div>
  );
}

function set(id: string, patch: SourcePatch): void {
  dispatch(sourceCommands.update, { ids: [id], patch });
}

/** What the source pays of what it gives, until when. */
function Pays({ id }: { readonly id: string }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const { funding, horizon } = useBudget();
  const paying = funding.sources.find(({ source }) => source.id === id);
  if (!paying) return null;
  const { amount, paid, left, missing, endsAt } = paying;
  const facts = [
    t('budget-funding.pays', { paid: money.show(paid), amount: money.show(amount) }),
    ...(left > 0 ? [t('budget-funding.left', { amount: money.show(left) })] : []),
    ...(missing > 0 ? [t('budget-funding.missing', { amount: money.show(missing) })] : []),
    ...(endsAt > 0 && endsAt < horizon.months
      ? [t('budget-funding.ends', { month: monthText(endsAt) })]
      : []),
  ];
  return (
    <PanelPart title={t('budget-funding.panel_pays')}>
      {facts.map((fact) => (
        <Text key={fact} size="sm">
          {fact}
        </Text>
      ))}
    </PanelPart>
  );
}

/** Where the source stands among the others: the first pays first. */
function Order({ id }: { readonly id: string }) {
  const { t } = useWords();
  const place = usePlan(({ budget }) => budget.sources.findIndex((source) => source.id === id));
  const count = usePlan(({ budget }) => budget.sources.length);
  const byRule = usePlan(({ budget }) => budget.settings.allocation === 'byRule');
  if (count < 2 || !byRule) return null;
  return (
    <PanelPart title={t('budget-funding.panel_order', { place: place + 1, count })}>
      <Text size="sm">{t('budget-funding.order_help')}</Text>
      <Group gap="xs" mt={6}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowUp size={14} />}
          disabled={place <= 0}
          onClick={() => moveSource(id, place - 1)}
        >
          {t('budget-funding.earlier')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowDown size={14} />}
          disabled={place >= count - 1}
          onClick={() => moveSource(id, place + 1)}
        >
          {t('budget-funding.later')}
        </Button>
      </Group>
    </PanelPart>
  );
}

interface TermsProps {
  readonly source: FundingSource;
  readonly words: CatalogText;
}

/** What the money may pay for; nothing ticked means anything. */
function Terms({ source, words }: TermsProps) {
  const { t } = useWords();
  const { id, phases, natures, categories, conditions } = source;
  return (
    <PanelPart title={t('budget-funding.col_pays_for')}>
      <Text size="sm">{t('budget-funding.pays_for_help')}</Text>
      <ChoicesField
        label={t('budget.col_phase')}
        columns={2}
        options={COST_PHASES.map((value) => ({ value, label: t(PHASE_WORDS[value]) }))}
        value={phases}
        onChange={(chosen) => set(id, { phases: COST_PHASES.filter((value) => chosen.includes(value)) })}
      />
      <ChoicesField
        label={t('budget.col_nature')}
        columns={2}
        options={LINE_NATURES.map((value) => ({ value, label: t(NATURE_WORDS[value]) }))}
        value={natures}
        onChange={(chosen) => set(id, { natures: LINE_NATURES.filter((value) => chosen.includes(value)) })}
      />
      <ChoicesField
        label={t('budget.col_category')}
        columns={2}
        options={COST_CATEGORIES.map((value) => ({ value, label: words(`bud-c-${value}`, 'name') }))}
        value={categories}
        onChange={(chosen) => set(id, { categories: [...chosen] })}
      />
      <MarkdownField
        label={t('budget-funding.conditions')}
        minRows={2}
        value={conditions}
        onChange={(text) => set(id, { conditions: text })}
      />
    </PanelPart>
  );
}
