import { Button, NativeSelect, Text } from '@mantine/core';
import { memo } from 'react';
import { formulaOf, type LineCost } from '@shared/budget';
import { BUDGET_CATEGORIES } from '@shared/catalog/budget-categories';
import { BUDGET_LINES } from '@shared/catalog/budget-lines';
import { STAGE_IDS } from '@shared/catalog/types';
import { budgetLineCommands } from '@shared/commands/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { BudgetLine } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { useOriginText } from '../../state/origin-words';
import { usePeople } from '../../state/people';
import { goTo } from '../../state/session-store';
import { STAGE_NAMES } from '../../state/stage-words';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { PersonPicker } from '../../ui/person-picker';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';
import { formulaText } from './formula-text';
import { removeLines } from './line-edits';
import { typedId, type Feeder } from './line-row';
import { FED_TABS, FED_WORDS, UNCOUNTED_WORDS } from './line-words';
import { firstYearOf, useLineName } from './use-line-rows';
import { useProblemText } from './problem-list';
import classes from './budget.module.css';

/** Inspector of a line: how it is worked out, and what the worksheet has no column for. */
export function LinePanel({ id: ref }: { readonly id: string }) {
  const { t } = useWords();
  const words = useCatalogText('budget', 'staffing', 'tools');
  const cost = useBudget().costs.lines.find(({ line }) => line.ref === ref);
  const typed = usePlan((plan) => plan.budget.lines.find(({ id }) => id === typedId(ref)));
  const lineName = useLineName(words);
  if (!words) return null;
  if (!cost) return <Text c="dimmed">{t('budget.gone')}</Text>;
  const { origin } = cost.line;
  return (
    <div className={classes.panel}>
      <PanelTitle
        kicker={t(origin === 'line' ? 'budget.line' : 'budget.line_fed')}
        title={lineName(cost.line)}
      />
      {origin !== 'line' && <Fed origin={origin} id={cost.line.id} />}
      <Category id={cost.line.category} words={words} />
      <Formula cost={cost} words={words} />
      {typed && <TypedParts line={typed} words={words} />}
    </div>
  );
}

/** What the category of a line holds. */
function Category({ id, words }: { readonly id: string; readonly words: CatalogText }) {
  const { t } = useWords();
  const origin = useOriginText(t);
  const category = BUDGET_CATEGORIES.find((known) => known.id === id);
  if (!category) return null;
  const [name, holds] = [words(`bud-c-${id}`, 'name'), words(`bud-c-${id}`, 'holds')];
  return (
    <div>
      <Text size="sm">{t('budget.panel_category', { name, holds })}</Text>
      <Text size="xs" c="dimmed">
        {origin(category)}
      </Text>
    </div>
  );
}

/** Where a fed line comes from, and the way there. */
function Fed({ origin, id }: { readonly origin: Feeder; readonly id: string }) {
  const { t } = useWords();
  return (
    <div>
      <Text size="sm">{t(FED_WORDS[origin])}</Text>
      {origin !== 'contingency' && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            const place = { screen: 'staffing', section: FED_TABS[origin] } as const;
            if (origin === 'cover') goTo(place);
            else goTo(place, { kind: origin, id });
          }}
        >
          {t('budget.fed_open')}
        </Button>
      )}
    </div>
  );
}

/** The formula of each thing the line pays for, and what comes out. */
function Formula({ cost, words }: { readonly cost: LineCost; readonly words: CatalogText }) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const { costs, horizon, problems } = useBudget();
  const assumptions = usePlan(
    ({ budget }) => budget.scenarios.find(({ id }) => id === costs.scenario)?.assumptions ?? null,
  );
  const problemText = useProblemText();
  const { line, state, total } = cost;
  if (!assumptions) return null;
  const terms = formulaOf(line, { horizon, assumptions, currency: money.currency });
  const formulas = terms.map((term) => formulaText(term, { t, language, money, words }));
  return (
    <PanelPart title={t('budget.panel_formula')}>
      {formulas.map((steps) => (
        <ul key={steps.join()} className={classes.formula}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      ))}
      <Text size="sm" fw={600}>
        {state === 'counted'
          ? t('budget.panel_total', { total: money.show(total), first: money.show(firstYearOf(cost)) })
          : t(UNCOUNTED_WORDS[state])}
      </Text>
      {problems
        .filter(({ ref }) => ref === line.ref)
        .map((problem) => (
          <Text key={problem.type} size="sm">
            {problemText(problem)}
          </Text>
        ))}
    </PanelPart>
  );
}

/** The typical line it was taken from, and how to estimate it. */
function Typical({ id, words }: { readonly id: string; readonly words: CatalogText }) {
  const { t } = useWords();
  const origin = useOriginText(t);
  const typical = BUDGET_LINES.find((known) => known.id === id);
  return (
    <div>
      <Text size="sm">{t('budget.panel_typical', { name: words(`bud-l-${id}`, 'name') })}</Text>
      <Text size="sm" c="dimmed">
        {words(`bud-l-${id}`, 'hint')}
      </Text>
      <Text size="xs" c="dimmed">
        {typical ? origin(typical) : null}
      </Text>
    </div>
  );
}

interface TypedPartsProps {
  readonly line: BudgetLine;
  readonly words: CatalogText;
}

/** What the worksheet has no column for; edits of other lines change nothing here. */
const TypedParts = memo(function TypedParts({ line, words }: TypedPartsProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const { id, stage, owner, note, catalog } = line;
  const set = (patch: Partial<Omit<BudgetLine, 'id'>>) =>
    dispatch(budgetLineCommands.update, { ids: [id], patch });
  return (
    <>
      {catalog !== null && <Typical id={catalog} words={words} />}
      <NativeSelect
        size="xs"
        label={t('budget.panel_stage')}
        value={stage ?? ''}
        data={[
          { value: '', label: t('budget.panel_no_stage') },
          ...STAGE_IDS.map((known) => ({ value: known, label: t(STAGE_NAMES[known]) })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          set({ stage: STAGE_IDS.find((known) => known === chosen) ?? null });
        }}
      />
      <PersonPicker
        size="xs"
        label={t('budget.panel_owner')}
        people={people}
        value={owner}
        onChange={(person) => set({ owner: person })}
        onCreate={createPerson}
      />
      <MarkdownField
        label={t('budget.panel_note')}
        minRows={3}
        value={note}
        onChange={(text) => set({ note: text })}
      />
      <RemovePart label={t('budget.panel_remove')} onRemove={() => removeLines([`line:${id}`])} />
    </>
  );
});
