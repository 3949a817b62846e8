import { UnstyledButton } from '@mantine/core';
import type { Risk } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import { IMPACT_WORDS, LIKELIHOOD_WORDS } from './risk-words';
import { byCell, cellKey } from './scores';
import classes from './risks.module.css';

interface RiskMatrixProps {
  readonly risks: readonly Risk[];
  /** Cell the register is narrowed to, or null. */
  readonly cell: string | null;
  readonly onCell: (cell: string | null) => void;
}

const SCALE = [1, 2, 3, 4, 5] as const;

/**
 * Open risks by likelihood and impact: a table, with the score printed in each cell so that nothing hangs on
 * color. A cell that holds risks narrows the register to them.
 */
export function RiskMatrix({ risks, cell, onCell }: RiskMatrixProps) {
  const { t } = useWords();
  const cells = byCell(risks);
  return (
    <table className={classes.matrix}>
      <caption>{t('risks.matrix')}</caption>
      <tbody>
        {[...SCALE].reverse().map((impact) => (
          <tr key={impact}>
            {impact === SCALE.length && (
              <th rowSpan={SCALE.length} scope="rowgroup" className={classes.upright}>
                {t('risks.matrix_impact')}
              </th>
            )}
            <th scope="row" title={t(IMPACT_WORDS[impact - 1] ?? 'risks.impact')}>
              {impact}
            </th>
            {SCALE.map((likelihood) => {
              const key = cellKey(likelihood, impact);
              return (
                <MatrixCell
                  key={key}
                  likelihood={likelihood}
                  impact={impact}
                  risks={cells.get(key) ?? []}
                  pressed={cell === key}
                  onPress={() => onCell(cell === key ? null : key)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} />
          {SCALE.map((likelihood) => (
            <th
              key={likelihood}
              scope="col"
              title={t(LIKELIHOOD_WORDS[likelihood - 1] ?? 'risks.likelihood')}
            >
              {likelihood}
            </th>
          ))}
        </tr>
        <tr>
          <td colSpan={2} />
          <td colSpan={5} className={classes.axis}>
            {t('risks.matrix_likelihood')}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface MatrixCellProps {
  readonly likelihood: number;
  readonly impact: number;
  readonly risks: readonly Risk[];
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function MatrixCell({ likelihood, impact, risks, pressed, onPress }: MatrixCellProps) {
  const { t } = useWords();
  const score = likelihood * impact;
  return (
    <td className={classes.cell} style={{ '--score': score }}>
      <span className={classes.cellScore} aria-hidden>
        {score}
      </span>
      {risks.length > 0 && (
        <UnstyledButton
          className={classes.cellCount}
          aria-pressed={pressed}
          aria-label={t('risks.matrix_cell', {
            count: risks.length,
            likelihood,
            impact,
            titles: risks.map((risk) => risk.title).join('; '),
          })}
          title={risks.map((risk) => risk.title).join('\n')}
          onClick={onPress}
        >
          {risks.length}
        </UnstyledButton>
      )}
    </td>
  );
}
