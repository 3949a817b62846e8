import type { ScenarioRow, ScenarioTable as Table } from '@shared/budget';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { scenarioName } from './scenario-words';
import { SpanHead } from './span-head';
import classes from './totals.module.css';

interface ScenarioTableProps extends Table {
  /** Id of the scenario whose assumptions are shown. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** All scenarios beside each other against the one that is the plan: what each costs in all, then by fiscal year. */
export function ScenarioTable({ years, rows, shown, onShow }: ScenarioTableProps) {
  const { t } = useWords();
  const { currency } = useMoney(t);
  const caption = t('budget.scenarios_caption', { currency });
  return (
    <div
      className={`${classes.scroll ?? ''} ${classes.compared ?? ''}`}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budget.scenario')}</th>
            <th scope="col">{t('budget.totals_sum', { currency })}</th>
            <th scope="col">{t('budget.scenario_difference')}</th>
            {years.map((span) => (
              <SpanHead key={span.first} span={span} />
            ))}
            <th scope="col">{t('budget.scenario_posts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.scenario.id} row={row} isShown={row.scenario.id === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: ScenarioRow;
  readonly isShown: boolean;
  readonly onShow: (id: string) => void;
}

function Row({ row, isShown, onShow }: RowProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const { scenario, isPlan, years, total, difference, posts } = row;
  const against = difference > 0 ? `+${money.bare(difference)}` : money.bare(difference);
  return (
    <tr data-selected={isShown || undefined}>
      <th scope="row">
        <button
          type="button"
          className={classes.name}
          aria-pressed={isShown}
          onClick={() => onShow(scenario.id)}
        >
          {scenarioName(scenario, t)}
        </button>
        {isPlan && <span className={classes.mark}>{t('budget.scenario_is_plan')}</span>}
      </th>
      <td data-sum="start">{money.bare(total)}</td>
      <td>{isPlan ? '' : against}</td>
      {years.map((amount, index) => (
        // Years do not move: the place is what they are.
        <td key={index}>{money.bare(amount)}</td>
      ))}
      <td>{posts.at(-1) ?? 0}</td>
    </tr>
  );
}
