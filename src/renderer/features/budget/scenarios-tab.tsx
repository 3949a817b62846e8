import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { chooseScenario, copyScenario, removeScenario, replaceScenarios } from '@shared/commands/budget';
import { leanAndFull, type ScenarioRow } from '@shared/budget';
import { useScenarios } from '../../state/budget';
import { dispatch, usePlan } from '../../state/document-store';
import { tierScenarios } from '../../state/lean-and-full';
import { say } from '../../state/messages';
import { sameScenarioNotes } from '../../state/same-scenarios';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { ScenarioEditor } from './scenario-editor';
import { ScenarioFigure } from './scenario-figure';
import { ScenarioTable } from './scenario-table';
import { scenarioName } from './scenario-words';
import classes from './totals.module.css';

/** What is assumed about the years ahead, in several versions beside each other; one of them is the plan. */
export function ScenariosTab() {
  const { t } = useWords();
  const { years, rows } = useScenarios();
  const lines = usePlan((plan) => plan.budget.lines);
  const [wanted, setWanted] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const shown = rows.find(({ scenario }) => scenario.id === wanted) ?? rows.find(({ isPlan }) => isPlan);
  return (
    <div className={`${classes.totals ?? ''} ${classes.comparing ?? ''}`}>
      <p className={classes.lead}>{t('budget.scenarios_lead')}</p>
      <ScenarioTable
        {...{ years, rows }}
        shown={shown?.scenario.id ?? ''}
        onShow={(id) => {
          setWanted(id);
          setMade(null);
        }}
      />
      {sameScenarioNotes({ rows }, { lines, nameOf: (one) => scenarioName(one, t), t }).map((note) => (
        <p key={note} className={classes.lead}>
          {note}
        </p>
      ))}
      {shown && (
        <>
          <ScenarioButtons
            row={shown}
            isLast={rows.length === 1}
            onMade={(id) => {
              setWanted(id);
              setMade(id);
            }}
          />
          <ScenarioEditor
            key={shown.scenario.id}
            scenario={shown.scenario}
            isMade={shown.scenario.id === made}
          />
        </>
      )}
      <ScenarioFigure rows={rows} />
    </div>
  );
}

interface ScenarioButtonsProps {
  readonly row: ScenarioRow;
  /** The only one there is: it is not removed. */
  readonly isLast: boolean;
  /** A copy was made. */
  readonly onMade: (id: string) => void;
}

function ScenarioButtons({ row, isLast, onMade }: ScenarioButtonsProps) {
  const { t } = useWords();
  const { id } = row.scenario;
  const name = scenarioName(row.scenario, t);
  const copy = () => {
    const made = newId();
    const done = dispatch(copyScenario, {
      ...{ from: id, id: made, kind: 'own' },
      name: t('budget.scenario_copy_name', { name }),
    });
    if (done.ok) onMade(made);
  };
  return (
    <Group gap="xs">
      <Button variant="default" size="xs" onClick={copy}>
        {t('budget.scenario_copy', { name })}
      </Button>
      <AddTiers />
      {!row.isPlan && (
        <>
          <Button variant="default" size="xs" onClick={() => dispatch(chooseScenario, { id })}>
            {t('budget.scenario_choose', { name })}
          </Button>
          {!isLast && (
            <Button variant="subtle" color="red" size="xs" onClick={() => dispatch(removeScenario, { id })}>
              {t('budget.scenario_remove', { name })}
            </Button>
          )}
        </>
      )}
    </Group>
  );
}

/** Adds the lean and the full scenario a budget lacks, in one step. */
function AddTiers() {
  const { t } = useWords();
  const budget = usePlan((plan) => plan.budget);
  if (leanAndFull(budget, { lean: '', full: '' }).length === 0) return null;
  const add = () => {
    const scenarios = [...budget.scenarios, ...tierScenarios(budget, t)];
    if (dispatch(replaceScenarios, { scenarios }).ok) say({ key: 'budget.tier_added' });
  };
  return (
    <Button variant="default" size="xs" onClick={add}>
      {t('budget.tier_add')}
    </Button>
  );
}
