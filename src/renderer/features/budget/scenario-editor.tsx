import { Checkbox, NativeSelect } from '@mantine/core';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import { assume, updateScenario } from '@shared/commands/budget';
import { SCENARIO_KINDS } from '@shared/plan/budget';
import type { Assumptions, Scenario } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { withHighNote } from '../../state/high-percent';
import { dispatch } from '../../state/document-store';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { PercentField } from './percent-field';
import { KIND_NAMES, RATES, RATE_WORDS, scenarioName } from './scenario-words';
import { useLineName } from './use-line-rows';
import classes from './totals.module.css';

interface ScenarioProps {
  readonly scenario: Scenario;
}

interface EditorProps extends ScenarioProps {
  /** It was made a moment ago: its name is what is typed first. */
  readonly isMade: boolean;
}

/** What one scenario assumes, edited in place. */
export function ScenarioEditor({ scenario, isMade }: EditorProps) {
  const { t } = useWords();
  const name = scenarioName(scenario, t);
  return (
    <section aria-label={t('budget.scenario_assumes', { name })}>
      <h2 className={classes.heading}>{t('budget.scenario_assumes', { name })}</h2>
      <div className={classes.fields}>
        <Named {...{ scenario, isMade }} />
        {RATES.map((rate) => {
          const [label, help] = RATE_WORDS[rate];
          return (
            <PercentField
              key={rate}
              label={t(label)}
              description={withHighNote(t(help), { of: rate, points: scenario.assumptions[rate] }, t)}
              value={scenario.assumptions[rate]}
              onChange={(points) => change(scenario, { [rate]: points })}
            />
          );
        })}
      </div>
      <Reserves scenario={scenario} />
      <LeftOut scenario={scenario} />
    </section>
  );
}

function change({ id }: Scenario, patch: Partial<Assumptions>): void {
  dispatch(assume, { id, patch });
}

function Named({ scenario, isMade }: EditorProps) {
  const { t } = useWords();
  const { id, name, kind, note } = scenario;
  const set = (patch: Partial<Pick<Scenario, 'name' | 'kind' | 'note'>>) =>
    dispatch(updateScenario, { id, patch });
  return (
    <>
      <LineField
        size="xs"
        dir="auto"
        autoFocus={isMade}
        label={t('budget.scenario_name')}
        placeholder={t(KIND_NAMES[kind])}
        value={name}
        onChange={(text) => set({ name: text })}
      />
      <NativeSelect
        size="xs"
        label={t('budget.scenario_kind')}
        value={kind}
        data={SCENARIO_KINDS.map((value) => ({ value, label: t(KIND_NAMES[value]) }))}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          set({ kind: SCENARIO_KINDS.find((known) => known === wanted) ?? kind });
        }}
      />
      <div className={classes.wide}>
        <MarkdownField
          label={t('budget.scenario_note')}
          minRows={2}
          value={note}
          onChange={(text) => set({ note: text })}
        />
      </div>
    </>
  );
}

/** The reserve on top of each category that has lines. */
function Reserves({ scenario }: ScenarioProps) {
  const { t } = useWords();
  const words = useCatalogText('budget');
  const { base } = useBudget();
  const { contingency } = scenario.assumptions;
  const used = new Set(base.worksheet.lines.map(({ category }) => category));
  const shown = COST_CATEGORIES.filter((id) => id !== 'contingency' && (used.has(id) || id in contingency));
  if (!words || shown.length === 0) return null;
  const set = (id: string, points: number) => {
    const { [id]: _before, ...others } = contingency;
    change(scenario, { contingency: points === 0 ? others : { ...others, [id]: points } });
  };
  return (
    <details className={classes.fold} open={Object.keys(contingency).length > 0}>
      <summary>{t('budget.as_reserves')}</summary>
      <div className={classes.fields}>
        {shown.map((id) => (
          <PercentField
            key={id}
            label={words(`bud-c-${id}`, 'name')}
            description={withHighNote('', { of: 'reserve', points: contingency[id] ?? 0 }, t)}
            value={contingency[id] ?? 0}
            onChange={(points) => set(id, points)}
          />
        ))}
      </div>
    </details>
  );
}

/** Lines, typed or fed, that this scenario does without. */
function LeftOut({ scenario }: ScenarioProps) {
  const { t } = useWords();
  const words = useCatalogText('budget', 'staffing', 'tools');
  const { base } = useBudget();
  const lineName = useLineName(words);
  const { leftOut } = scenario.assumptions;
  const { lines } = base.worksheet;
  if (!words || lines.length === 0) return null;
  return (
    <details className={classes.fold}>
      <summary>{t('budget.as_left_out', { count: leftOut.length })}</summary>
      <div className={classes.lines}>
        {lines.map((line) => (
          <Checkbox
            key={line.ref}
            size="xs"
            label={lineName(line)}
            checked={leftOut.includes(line.ref)}
            onChange={(event) => {
              const others = leftOut.filter((ref) => ref !== line.ref);
              change(scenario, { leftOut: event.currentTarget.checked ? [...others, line.ref] : others });
            }}
          />
        ))}
      </div>
    </details>
  );
}
